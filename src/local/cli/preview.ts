import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { buildPage } from "../preview/buildPage.ts";
import { PortTakenError } from "../preview/listen.ts";
import { type Preview, startPreview } from "../preview/startPreview.ts";
import { PREVIEW_HELP, type PreviewCommand, readPreviewOptions } from "./previewOptions.ts";
import { UsageError } from "./runOptions.ts";

const USUAL_PORT = 8123;

/** `preview [--port N] [--workbook FILE.xlsx]`: serves until it is interrupted; 1 when it cannot, 2 for misuse. */
export async function preview(args: readonly string[]): Promise<number> {
  try {
    const command = readPreviewOptions(args);
    if (command.help) {
      console.log(PREVIEW_HELP);
      return 0;
    }
    return await serve(await start(command), command);
  } catch (error) {
    const misuse = error instanceof UsageError;
    if (!misuse && !(error instanceof PortTakenError)) throw error;
    console.error(error.message);
    return misuse ? 2 : 1;
  }
}

async function start({ port, workbook }: PreviewCommand): Promise<Preview> {
  const path = workbook === null ? null : resolve(workbook);
  if (path !== null && !existsSync(dirname(path))) throw new UsageError(`Không có thư mục “${dirname(path)}”.`);
  return startPreview({
    port: port ?? USUAL_PORT,
    search: port === null ? "next" : "exactly",
    workbook: path,
    buildPage,
  });
}

async function serve(running: Preview, { workbook }: PreviewCommand): Promise<number> {
  const interrupted = new Promise<void>((done) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        done();
        // Whoever asks twice does not want to wait.
        process.once(signal, () => process.exit(1));
      });
    }
  });
  console.log(`Mở trong trình duyệt: ${running.address}`);
  console.log(
    workbook === null ? "Sổ mẫu, không giữ lại khi dừng. Dừng: Ctrl+C." : `Ghi vào ${workbook}. Dừng: Ctrl+C.`,
  );
  try {
    await Promise.race([interrupted, running.broken]);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await running.stop();
  }
}
