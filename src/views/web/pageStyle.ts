/** Looks of the agencies' page: a telephone first, one column, large targets; nothing fetched. */
export const PAGE_STYLE = `
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1f1f1f;font:16px/1.5 Arial,Helvetica,sans-serif}
main{max-width:720px;margin:0 auto;padding:16px}
h1{font-size:22px;line-height:1.3;margin:0 0 8px}
h2{font-size:18px;margin:28px 0 8px}
h3{font-size:16px;line-height:1.4;margin:0 0 4px}
p{margin:0 0 8px}
a{color:#0b57d0}
.quiet{color:#444746;font-size:14px}
.note{border-left:4px solid #0b57d0;background:#f0f4f9;padding:10px 12px;margin:12px 0}
.note p:last-child{margin:0}
.bad{border-left-color:#b3261e;background:#fce8e6}
.bad ul{margin:4px 0 0;padding-left:20px}
.good{border-left-color:#146c2e;background:#e1f3e5}
.rows{list-style:none;margin:0;padding:0}
.row{border:1px solid #c4c7c5;border-radius:8px;padding:12px;margin:0 0 12px}
.row.wrong{border-color:#b3261e}
details{margin-top:8px}
summary{min-height:44px;padding:10px 0;color:#0b57d0;font-weight:bold;cursor:pointer}
fieldset{border:0;margin:0;padding:0;min-width:0}
legend{font-weight:bold;padding:0;margin-bottom:4px}
.pick{float:left;clear:left;width:20px;height:20px;margin:12px 0 0}
.pick+label{display:block;margin-left:30px;padding:10px 0;min-height:44px}
.f{clear:both;margin:10px 0 0;display:none}
.k-progress:checked~.f-content,.k-progress:checked~.f-obstacle,
.k-completion:checked~.f-content,.k-completion:checked~.f-paper,
.k-extension:checked~.f-newDue,.k-extension:checked~.f-content,
.k-dispute:checked~.f-content,
.k-part:checked~.f-content,.k-part:checked~.f-obstacle,
.k-partDispute:checked~.f-content{display:block}
.f label,.who label{display:block;font-weight:bold}
input[type=text],input[type=tel],textarea{width:100%;font:inherit;padding:10px;border:1px solid #747775;border-radius:4px;background:#fff;color:inherit}
textarea{min-height:96px;resize:vertical}
:focus-visible{outline:3px solid #0b57d0;outline-offset:1px}
.who>div{margin:0 0 10px}
button{font:inherit;font-weight:bold;color:#fff;background:#0b57d0;border:0;border-radius:6px;padding:12px 24px;min-height:48px;width:100%}
button[disabled]{background:#747775}
form{margin:0 0 20px}
.top{display:flex;justify-content:space-between;gap:12px;align-items:baseline}
.turn{display:flex;gap:16px;flex-wrap:wrap;align-items:center}
.turn a,.top a{padding:12px 0}
@media(min-width:560px){button{width:auto}}
`;
