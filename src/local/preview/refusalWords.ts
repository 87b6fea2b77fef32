/** Google's refusals of a person's edit, in the words of its Vietnamese interface as far as they are known. */
const WORDS: readonly (readonly [english: RegExp, vietnamese: string])[] = [
  [
    /^The data you entered in cell (\S+) violates the data validation rules set on this cell\.(?: Please enter one of the following values: (.*)\.)?$/s,
    "Dữ liệu đã nhập vào ô $1 không đúng quy tắc xác thực dữ liệu của ô này.",
  ],
  [
    /^You are trying to edit a protected cell or object\./,
    "Ô hoặc vùng này được bảo vệ. Hãy đề nghị chủ bảng tính bỏ bảo vệ nếu cần sửa.",
  ],
  [/^A sheet with the name "(.*)" already exists\./s, "Đã có trang tính tên “$1”. Hãy chọn tên khác."],
  [/^The sheet name cannot be empty\./, "Tên trang tính không được để trống."],
  [/^You can't remove all the visible sheets/, "Không thể xóa mọi trang tính đang hiện."],
  [/^Sorry, it is not possible to delete all non-frozen rows\./, "Không thể xóa mọi hàng không cố định."],
  [/^Sorry, it is not possible to delete all non-frozen columns\./, "Không thể xóa mọi cột không cố định."],
  [/^Range\.sort over formulas is not simulated/, "Bản xem thử không sắp xếp được vùng có công thức."],
  [/^Those (?:rows|columns) are out of bounds\./, "Hàng hoặc cột nằm ngoài trang tính."],
];

/** @param message Google's, English. @returns it in the person's language; unchanged where no words are known. */
export function refusalWords(message: string, language: string): string {
  if (!language.startsWith("vi")) return message;
  const found = WORDS.flatMap(([english, vietnamese]) => {
    const match = english.exec(message);
    return match
      ? [
          allowed(
            vietnamese.replace(/\$1/g, () => match[1] ?? ""),
            match[2],
          ),
        ]
      : [];
  });
  return found[0] ?? message;
}

function allowed(text: string, values: string | undefined): string {
  return values === undefined ? text : `${text} Các giá trị được nhận: ${values}.`;
}
