import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import type { Browser, Frame } from "playwright-core";

const LINES = [
  "VĂN PHÒNG UBND TỈNH LẠNG SƠN",
  "Số: 640/TB-VP",
  "Lạng Sơn, ngày 19 tháng 10 năm 2026",
  "THÔNG BÁO",
  "Kết luận của đồng chí Phó Chủ tịch UBND tỉnh tại cuộc họp về kho bãi cửa khẩu",
  "1. Sở Tài chính chủ trì, phối hợp với Sở Xây dựng rà soát dự toán sửa chữa kho bãi, báo cáo UBND tỉnh trước ngày 22/10/2026.",
  "2. Các cơ quan thực hiện nhiệm vụ sau:",
];
const ROWS = [
  ["TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"],
  ["1", "Lập phương án phân luồng xe chờ thông quan", "Sở Công Thương", "30/11/2026"],
  ["2", "Bố trí kinh phí bảo trì hệ thống chiếu sáng", "Sở Tài chính", "15/12/2026"],
];

/** A notice with a table, as Word keeps it. */
export function paperDocx(): Promise<Buffer> {
  const rows = ROWS.map(
    (cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
  );
  const children = [...LINES.map((line) => new Paragraph(line)), new Table({ rows })];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** The same as a PDF with a text layer, printed by the browser. */
export async function paperPdf(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage();
  const row = (cells: readonly string[]) => `<tr>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`;
  const style = "body{font:13pt serif}table{border-collapse:collapse}td{border:1px solid;padding:2px 6px}";
  const paragraphs = LINES.map((line) => `<p>${line}</p>`).join("");
  await page.setContent(`<style>${style}</style>${paragraphs}<table>${ROWS.map(row).join("")}</table>`);
  const bytes = await page.pdf({ format: "A4", margin: { top: "2cm", bottom: "2cm", left: "3cm", right: "2cm" } });
  await page.close();
  return bytes;
}

/** A PDF of a picture. */
export async function scannedPdf(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent("<p style='font:20pt serif'>THÔNG BÁO</p>");
  const picture = (await page.screenshot()).toString("base64");
  await page.setContent(`<img width="600" src="data:image/png;base64,${picture}">`);
  const bytes = await page.pdf({ format: "A4" });
  await page.close();
  return bytes;
}

/** Drops a file on the dialog's place for it, as a person does with the mouse. */
export async function dropFile(frame: Frame, name: string, bytes: Buffer): Promise<void> {
  const transfer = await frame.evaluateHandle(
    ([base64, fileName]) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([content], fileName));
      return data;
    },
    [bytes.toString("base64"), name] as const,
  );
  await frame.locator(".dd-drop").dispatchEvent("drop", { dataTransfer: transfer });
}
