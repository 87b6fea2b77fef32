import type { Wording } from "./wording.ts";

/** Labels of dialogs. */
export const DIALOG_MESSAGES = {
  "dialog.close": { vi: "Đóng", en: "Close" },
  "dialog.failed": {
    vi: "Chưa thực hiện được. Nếu trình duyệt đang đăng nhập nhiều tài khoản Google, hãy mở sổ trong cửa sổ chỉ có một tài khoản. Chi tiết:",
    en: "It did not work. If several Google accounts are signed in, open the register in a window with only one. Details:",
  },
  "kit.details": { vi: "Chi tiết kỹ thuật", en: "Technical details" },
  "kit.cancel": { vi: "Hủy", en: "Cancel" },
  "kit.stepDone": { vi: "đã xong", en: "done" },

  "import.paste": { vi: "Dán toàn văn thông báo vào đây", en: "Paste the whole notice here" },
  "import.read": { vi: "Đọc văn bản", en: "Read" },
  "import.nothing": { vi: "Không thấy nhiệm vụ nào trong văn bản này.", en: "No directive was found in this text." },
  "import.nothingChosen": { vi: "Chưa chọn nhiệm vụ nào để nhập.", en: "No directive is chosen." },
  "import.header": { vi: "Văn bản", en: "Paper" },
  "import.number": { vi: "Số, ký hiệu", en: "Number" },
  "import.issuedOn": { vi: "Ngày ban hành", en: "Issued on" },
  "import.chair": { vi: "Người chủ trì", en: "Chair" },
  "import.answers": { vi: "Trước khi nhập", en: "Before importing" },
  "import.notSecret": { vi: "Văn bản không thuộc phạm vi bí mật nhà nước", en: "This paper contains no state secret" },
  "import.issued": { vi: "Văn bản đã phát hành", en: "The paper has been issued" },
  "import.pastDue": { vi: "{n} nhiệm vụ đã quá hạn tại thời điểm nhập:", en: "{n} directives are past due already:" },
  "import.pastDue.keep": { vi: "Chỉ lưu, kiểm tra sau", en: "Only keep, check later" },
  "import.pastDue.chase": { vi: "Đưa vào đôn đốc", en: "Chase" },
  "import.include": { vi: "Nhập", en: "Take" },
  "import.text": { vi: "Nội dung nhiệm vụ", en: "Directive" },
  "import.lead": { vi: "Cơ quan chủ trì", en: "Lead agency" },
  "import.due": { vi: "Hạn hoàn thành", en: "Due" },
  "import.send": { vi: "Nhập vào sổ", en: "Import" },
} as const satisfies Record<string, Wording>;
