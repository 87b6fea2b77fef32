// One table, kept whole: the pictures of the guide, a story in one window that goes on from picture to picture.
import { readFile } from "node:fs/promises";
import type { Frame, Locator, Page } from "playwright-core";
import { SAMPLES } from "../demo/sampleOffice.ts";
import { answerYes, chooseMenu, dialogFrame, goTo, openSheet } from "./windowActs.ts";

/** Where there is a deployed page, as far as a register on this machine knows. */
const WEB_ADDRESS = "https://script.google.com/macros/s/AKfycbzMau/exec";

/** What is photographed: a part of the window, or some points from its left upper corner. */
export type Seen = Locator | { readonly page: Page; readonly width: number; readonly height: number };

interface Shot {
  readonly file: string;
  /** Does what has to be done before, and tells what is to be seen. */
  readonly make: (page: Page) => Promise<Seen>;
  /** Size of the window in pixels. */
  readonly window?: { readonly width: number; readonly height: number };
}

const dialogOf = (page: Page) => page.getByTestId("dialog-modal");

/** Opens a dialog by the menu and waits for words of it. */
async function open(page: Page, path: readonly string[], says: string): Promise<Frame> {
  await chooseMenu(page, ...path);
  return dialogFrame(page, says);
}

/** A dialog as it opens. */
function ofDialog(file: string, path: readonly string[], says: string): Shot {
  return {
    file,
    async make(page) {
      await open(page, path, says);
      return dialogOf(page);
    },
  };
}

/** Pastes a notice that the register does not have, has it read and ticks that it is not secret. */
async function readNotice(page: Page): Promise<Seen> {
  const frame = await open(page, ["Nhập văn bản giao nhiệm vụ"], "Dán toàn văn thông báo vào đây");
  const notice = await readFile(new URL("notices/01-ket-luan-ha-tang-cua-khau.txt", SAMPLES), "utf8");
  await frame.getByRole("textbox").first().fill(notice.replace("512/TB-VP", "530/TB-VP"));
  await frame.getByRole("button", { name: "Đọc văn bản" }).click();
  await frame.getByText("Trước khi nhập").waitFor();
  await frame.getByText("Chi trả xong tiền bồi thường").first().click();
  return dialogOf(page);
}

/** Switches the agencies' form on and sends the week's e-mails, which then carry its address. */
async function sendWithForm(page: Page): Promise<void> {
  const frame = await open(page, ["Quản trị", "Thiết lập"], "Tên dùng trong thư, báo cáo");
  await frame.getByLabel("Nhận báo cáo qua biểu mẫu trên mạng").check();
  await frame.getByLabel("Địa chỉ ứng dụng web (/exec)").fill(WEB_ADDRESS);
  await frame.getByRole("button", { name: "Lưu", exact: true }).click();
  await frame.getByText("Đã lưu").first().waitFor();
  await closeDialog(page);
  await answerYes(page, ["Thư nhắc việc", "Gửi thư tuần này"]);
}

/** The page that an agency sees, opened by the link in its e-mail. */
async function openForm(page: Page): Promise<Seen> {
  await page.getByTestId("panel-outbox").click();
  await page.getByTestId("mails").locator("li").filter({ hasText: "Sở Tài chính" }).first().click();
  const mail = page.frameLocator("iframe.mail-frame");
  const link = await mail.locator('a[href*="/exec"]').first().getAttribute("href");
  if (link === null) throw new Error("the e-mail has no link");
  const form = await page.context().newPage();
  await form.setViewportSize({ width: 760, height: 1000 });
  await form.goto(link);
  const inner = form.frameLocator("#sandboxFrame").frameLocator("#userHtmlFrame");
  const row = inner.locator("li.row").first();
  await row.locator("summary").click();
  await row.getByLabel("Đã hoàn thành").check();
  await row.getByLabel("Kết quả, nội dung hoặc lý do").fill("đã trình UBND tỉnh phương án");
  await row.getByLabel("Số, ký hiệu văn bản báo cáo").fill("12/STC-NS");
  await row.getByLabel("Ngày văn bản").fill("16/10/2026");
  await inner.locator("h1").scrollIntoViewIfNeeded();
  return { page: form, width: 760, height: 1000 };
}

/** Pictures of the preview with its sample register, in the order of the story. */
export const GUIDE_SHOTS: readonly Shot[] = [
  {
    file: "so-nhiem-vu.png",
    window: { width: 1840, height: 760 },
    make: async (page) => ({ page, width: 1840, height: 760 }),
  },
  {
    file: "thuc-don.png",
    async make(page) {
      await page.getByRole("menuitem", { name: "Đôn đốc", exact: true }).click();
      await page.getByRole("menuitem", { name: "Thư nhắc việc", exact: true }).last().click();
      return { page, width: 800, height: 680 };
    },
  },
  {
    file: "khai-bao-ban-dau.png",
    async make(page) {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      const frame = await open(page, ["Quản trị", "Khai báo ban đầu"], "Văn bản đầu tiên");
      // A register that is told everything opens at the last step: back to the names.
      while ((await frame.getByLabel("Địa danh").count()) === 0) {
        await frame.getByRole("button", { name: "Quay lại" }).click();
      }
      return dialogOf(page);
    },
  },
  { file: "nhap-van-ban.png", make: readNotice },
  {
    file: "dua-bang-cu.png",
    async make(page) {
      await openSheet(page, "Theo dõi cũ");
      await goTo(page, "A2:G16");
      await open(page, ["Đưa các dòng đang chọn vào sổ"], "Cột trong bảng");
      return dialogOf(page);
    },
  },
  {
    file: "ghi-nhan.png",
    async make(page) {
      await openSheet(page, "Nhiệm vụ");
      await goTo(page, "A12");
      const frame = await open(page, ["Ghi nhận kết quả, tiến độ"], "Nhận qua");
      await frame.getByLabel("Ghi nhận", { exact: true }).selectOption({ label: "Cơ quan báo cáo hoàn thành" });
      await frame.getByLabel("Nội dung, kết quả").fill("đã thẩm định xong, trả kết quả cho chủ đầu tư");
      await frame.getByLabel("Số, ký hiệu văn bản").fill("77/SXD-QLXD");
      await frame.getByLabel("Ngày văn bản").fill("2026-10-02");
      await frame.evaluate(() => globalThis.scrollTo(0, 0));
      return dialogOf(page);
    },
  },
  ofDialog("xem-truoc-thu.png", ["Thư nhắc việc", "Xem trước, gửi thử"], "Cơ quan nhận thư"),
  ofDialog("lap-bao-cao.png", ["Lập báo cáo"], "Ngày chốt số liệu"),
  ofDialog("bang-tong-hop.png", ["Bảng tổng hợp"], "Tỷ lệ đúng hạn theo tháng"),
  ofDialog("cong-van-don-doc.png", ["Dự thảo công văn đôn đốc"], "Quá hạn trên"),
  ofDialog("kiem-tra-he-thong.png", ["Quản trị", "Kiểm tra hệ thống"], "Lần tự chạy gần nhất"),
  {
    file: "bieu-mau.png",
    async make(page) {
      await sendWithForm(page);
      return openForm(page);
    },
  },
  {
    file: "thu-dinh-chinh.png",
    async make(page) {
      const frame = await open(page, ["Thư nhắc việc", "Gửi thư đính chính"], "Nội dung sai");
      await frame.getByText("Sở Xây dựng", { exact: true }).first().click();
      await frame.getByRole("checkbox").first().check();
      await frame.getByRole("textbox").fill("đã báo cáo tại Công văn số 77/SXD-QLXD ngày 02/10/2026, trong thời hạn");
      return dialogOf(page);
    },
  },
];

/** Closes the dialog that is open; none is open after a picture of something else. */
export async function closeDialog(page: Page): Promise<void> {
  const close = dialogOf(page).getByRole("button", { name: "Đóng" }).first();
  if ((await close.count()) > 0) await close.click();
}
