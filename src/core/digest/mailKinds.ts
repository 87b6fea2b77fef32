/** Every e-mail that leaves the office by itself; each kind goes at most once to its addressee and period. */
export const MAIL_KINDS = {
  digest: "Thư nhắc việc tuần",
  correction: "Thư đính chính",
  rollUp: "Thư tổng hợp tuần",
  test: "Thư gửi thử",
  receipt: "Thư báo đã nhận báo cáo",
  morning: "Danh sách buổi sáng",
} as const;

export type MailKind = keyof typeof MAIL_KINDS;

export function isMailKind(text: string): text is MailKind {
  return Object.keys(MAIL_KINDS).includes(text);
}
