import type { Wording } from "./wording.ts";

/** Said by the script and by dialogs alike. */
export const SHARED_MESSAGES = {
  "menu.confirmChecked": { vi: "Xác nhận đã kiểm tra", en: "Confirm as checked" },
  "menu.import": { vi: "Nhập văn bản giao nhiệm vụ", en: "Import a notice" },
  "menu.track": { vi: "Đưa các dòng đang chọn vào sổ", en: "Track selected rows" },
  "menu.progress": { vi: "Ghi nhận kết quả, tiến độ", en: "Record progress" },
  "menu.answers": { vi: "Trả lời báo cáo qua biểu mẫu", en: "Answer reports by form" },
  "menu.myWork": { vi: "Việc tôi theo dõi", en: "My directives" },
  "menu.urging": { vi: "Dự thảo công văn đôn đốc", en: "Draft urging letters" },
  "menu.meeting": { vi: "Dự thảo thông báo họp", en: "Draft meeting notice" },
  "menu.export": { vi: "Xuất danh sách", en: "Export a list" },
  "menu.handOver": { vi: "Bàn giao, phân công lại", en: "Hand over" },
  "menu.dashboard": { vi: "Bảng tổng hợp", en: "Dashboard" },
  "menu.report": { vi: "Lập báo cáo", en: "Generate report" },
  "menu.mail.correct": { vi: "Gửi thư đính chính", en: "Send a correction" },
  "menu.mail.preview": { vi: "Xem trước, gửi thử", en: "Preview and test" },
  "menu.firstSteps": { vi: "Khai báo ban đầu", en: "First steps" },
  "menu.directory": { vi: "Danh mục cơ quan", en: "Agency directory" },
  "import.nothing": { vi: "Không thấy nhiệm vụ nào trong văn bản này.", en: "No directive was found in this text." },
  "menu.boxes": { vi: "Làm không qua hộp thoại", en: "Without dialogs" },
  "menu.selfCheck": { vi: "Kiểm tra hệ thống", en: "Self-check" },
  "menu.settings": { vi: "Thiết lập", en: "Settings" },
  "msg.secretRefused": {
    vi: "Không nhập: văn bản có dấu chỉ độ mật hoặc chưa được xác nhận là không mật. Không có nội dung nào được lưu lại.",
    en: "Refused: the paper bears a secrecy mark or was not declared free of secrets. Nothing was stored.",
  },
} as const satisfies Record<string, Wording>;
