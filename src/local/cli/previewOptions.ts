import { parseArgs } from "node:util";
import { UsageError } from "./runOptions.ts";

/** What `preview` is told. */
export interface PreviewCommand {
  /** null takes the usual port, or the next free one. */
  readonly port: number | null;
  readonly workbook: string | null;
  readonly help: boolean;
}

const OPTIONS = { port: { type: "string" }, workbook: { type: "string" }, help: { type: "boolean" } } as const;

export const PREVIEW_HELP = `Cách dùng: npm run preview -- [--port SỐ] [--workbook TỆP.xlsx]

Mở Đôn Đốc trong trình duyệt, trên một bảng tính của máy này; không có gì ra mạng.

  --workbook TỆP.xlsx  mở tệp và ghi lại vào tệp trong 2 giây sau mỗi thay đổi; lịch chạy, thuộc tính
                       và đồng hồ giữ trong TỆP.xlsx.state.json. Tệp chưa có thì bắt đầu bằng một bảng
                       tính trống, để thử “Thiết lập sổ”. Không có --workbook: một sổ mẫu, không giữ lại.
  --port SỐ            cổng của trang (mặc định 8123, bận thì lấy cổng trống kế tiếp).`;

/** Reads the command line of `preview`; throws {@link UsageError}. */
export function readPreviewOptions(args: readonly string[]): PreviewCommand {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  let command: PreviewCommand = { port: null, workbook: null, help: false };
  for (const token of tokens) {
    if (token.kind === "positional") throw new UsageError(`Không hiểu “${token.value}”.\n${PREVIEW_HELP}`);
    if (token.kind === "option") command = { ...command, ...read(token.name, token.rawName, token.value) };
  }
  return command;
}

function read(name: string, rawName: string, value: string | undefined): Partial<PreviewCommand> {
  if (name === "help") return { help: true };
  if (!Object.hasOwn(OPTIONS, name)) {
    const known = Object.keys(OPTIONS).map((option) => `--${option}`);
    throw new UsageError(`Không có tùy chọn “${rawName}”. Có: ${known.join(", ")}.`);
  }
  if (value === undefined || value === "") throw new UsageError(`Tùy chọn ${rawName} cần một giá trị.`);
  return name === "port" ? { port: portOf(value) } : { workbook: workbookOf(value) };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_534) return port;
  throw new UsageError("--port phải là một số từ 1 đến 65534 (0: cổng trống bất kỳ).");
}

function workbookOf(path: string): string {
  if (/\.xlsx$/i.test(path)) return path;
  throw new UsageError(`--workbook cần một tệp .xlsx, không phải “${path}”.`);
}
