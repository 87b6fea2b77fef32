const STARTS = ["=", "+", "-", "@", "'", "\t=", "\r\n=", " =", "＝", "\u0000="];
const BODIES = [
  'HYPERLINK("https://evil.example.invalid","x")',
  'IMPORTXML("https://evil.example.invalid","//a")',
  "<script>window.hacked=1</script>",
  "<img src=https://evil.example.invalid/x onerror=window.hacked=1>",
  '"><svg onload=window.hacked=1>',
  "</textarea><script>alert(1)</script>",
  "{{constructor.constructor('window.hacked=1')()}}",
  "<?= window.hacked = 1 ?>",
  "javascript:window.hacked=1",
  "\u202Etxt.exe\u0007\u0008\u001b[31m",
] as const;
const ENDS = ["", "'-alert(1)-'", "--><iframe src=javascript:alert(1)>"];

/** 300 texts that want to be run: as a formula, as markup or as script. */
export const HOSTILE: readonly string[] = STARTS.flatMap((start) =>
  BODIES.flatMap((body) => ENDS.map((end) => start + body + end)),
);

/** Mã of the directives that the forms report on: as many as a page of the form shows. */
export const HOSTILE_IDS = Array.from({ length: 25 }, (_, index) => `NV-${String(index + 1).padStart(4, "0")}`);

/** Fields of one form: progress on each directive, so many texts in each of its two fields. */
export function hostileFields(texts: readonly string[]): Readonly<Record<string, string>> {
  const share = Math.ceil(texts.length / (HOSTILE_IDS.length * 2));
  const part = (index: number) => texts.slice(index * share, (index + 1) * share).join(" ");
  return Object.fromEntries(
    HOSTILE_IDS.flatMap((id, index) => [
      [`kind.${id}`, "progress"],
      [`content.${id}`, part(index * 2)],
      [`obstacle.${id}`, part(index * 2 + 1)],
    ]),
  );
}
