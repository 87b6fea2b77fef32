import { basename } from "node:path";
import { STAFF } from "../demo/sampleOffice.ts";
import { openProject, type Project } from "../simulator/project.ts";
import { type ProjectState, readProjectState } from "../simulator/projectState.ts";
import { WorkbookError } from "../workbook/readXlsxBook.ts";
import { cachedSample, type Opened } from "./cachedSample.ts";
import type { EngineData } from "./engineMessages.ts";

/** Opens what the preview was started with; throws {@link WorkbookError} for what cannot be read. */
export async function openWorkbook({
  code,
  workbook,
  sources,
}: Pick<EngineData, "code" | "workbook" | "sources">): Promise<Opened> {
  switch (workbook.kind) {
    case "sample":
      return cachedSample(code, sources);
    case "new": {
      const name = basename(workbook.fileName, ".xlsx");
      return only(openProject({ code, name, owner: STAFF, now: new Date().toISOString() }));
    }
    case "file": {
      const { bytes, fileName } = workbook;
      const state = workbook.state === null ? null : readState(workbook.state, fileName);
      const now = state?.now ?? new Date().toISOString();
      return only(openProject({ code, workbook: bytes, fileName, state, now }));
    }
  }
}

async function only(project: Promise<Project>): Promise<Opened> {
  return { project: await project, atRest: () => {} };
}

function readState(json: string, fileName: string): ProjectState {
  try {
    const state = readProjectState(JSON.parse(json));
    if (state) return state;
  } catch {
    // Said below, in words.
  }
  throw new WorkbookError(
    `Tệp trạng thái “${fileName}.state.json” hỏng: đổi tên hoặc xóa tệp đó để mở sổ mà không còn lịch chạy và dấu thư đã gửi.`,
  );
}
