import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type IsoDate, parseIsoDate } from "../../core/calendar/isoDate.ts";
import { playOffice, type Story } from "../demo/playOffice.ts";
import { oldWorkbook, SAMPLE_DATE, SAMPLE_NOTICES, STAFF } from "../demo/sampleOffice.ts";
import { type DemoSummary, printSummary, summarise } from "../demo/summarise.ts";
import { toEml } from "../mail/toEml.ts";
import { openProject, type Project } from "../simulator/project.ts";

const DIST = new URL("../../../dist/", import.meta.url).pathname;

interface DemoOptions {
  readonly out: string;
  readonly today: IsoDate;
  readonly notices: readonly (URL | string)[];
}

function readOptions(args: readonly string[]): DemoOptions | string {
  const options = {
    out: { type: "string" },
    today: { type: "string" },
    notice: { type: "string", multiple: true },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    const today = parseIsoDate(values.today ?? SAMPLE_DATE);
    if (today === null) return `--today cần một ngày có thật dạng YYYY-MM-DD, không phải “${values.today}”.`;
    const notices = values.notice ?? SAMPLE_NOTICES;
    return { out: values.out ?? "out", today, notices };
  } catch (error) {
    return `Không hiểu tham số: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Empties what an earlier demo left, so that the outbox holds this run's letters only. */
async function writeResults(out: string, project: Project, story: Story, summary: DemoSummary): Promise<void> {
  const outbox = join(out, "outbox");
  await rm(outbox, { recursive: true, force: true });
  await mkdir(outbox, { recursive: true });
  await writeFile(join(out, "register.xlsx"), await project.save());
  const emails = story.runs.flatMap((run) => run.emails);
  for (const [index, email] of emails.entries()) {
    const name = `${String(index + 1).padStart(2, "0")}-${email.to.split("@")[0]?.replace(/[^\w.-]/g, "_") ?? "thu"}.eml`;
    await writeFile(join(outbox, name), await toEml(email, { from: email.from, at: email.at }));
  }
  const report = story.runs.flatMap((run) => run.documents)[0];
  if (report) await writeFile(join(out, "report.docx"), report.bytes);
  await writeFile(join(out, "summary.json"), `${JSON.stringify(summary, null, 2)}\n`);
}

/** `dondoc demo [--out DIR] [--today DATE] [--notice FILE]…`: the main job on the built add-on. */
export async function demo(args: readonly string[]): Promise<number> {
  const started = performance.now();
  const options = readOptions(args);
  if (typeof options === "string") {
    console.error(options);
    return 2;
  }
  const { bytes, rows, columns } = await oldWorkbook();
  const now = `${options.today}T00:30:00.000Z`;
  const project = await openProject({ code: DIST, workbook: bytes, fileName: "so-theo-doi.xlsx", now, owner: STAFF });
  const story: Story = { runs: [], lines: [] };
  try {
    await playOffice(project, { ...options, oldRows: rows, oldColumns: columns }, story);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
  const summary = summarise(project, story, options.today);
  await writeResults(options.out, project, story, { ...summary, wallMs: Math.round(performance.now() - started) });
  printSummary(summary, story, options.out);
  return 0;
}
