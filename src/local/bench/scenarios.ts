import type { ImportRequest } from "../../core/commands/importInput.ts";
import { REGISTER_COLUMNS } from "../../core/register/registerColumns.ts";
import { type SheetKey, sheetSpec } from "../../core/register/sheets.ts";
import { columnLetters } from "../../core/text/columnLetters.ts";
import { STAFF } from "../demo/sampleOffice.ts";
import type { Project, RunResult } from "../simulator/project.ts";

/** Something that people do with a register that stands. */
export interface Scenario {
  readonly name: string;
  /** Vietnamese, for the table. */
  readonly label: string;
  /** Sheets that nothing but reading can tell of; what the floor reads. */
  readonly needs: readonly SheetKey[];
  readonly play: (project: Project) => Promise<RunResult>;
}

function choose(project: Project, command: string, answers: readonly string[]): Promise<RunResult> {
  return project.run(command, [], { context: "menu", user: STAFF, account: "workspace", answers: [...answers, "ok"] });
}

function confirm(project: Project, command: string, input: object): Promise<RunResult> {
  return project.run(command, [input], { context: "dialog", user: STAFF });
}

/** Each is measured on a register of its own. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: "setUp",
    label: "Khởi tạo sổ",
    needs: ["register", "events", "settings", "holidays", "agencies"],
    play: (project) => choose(project, "setUp", ["yes"]),
  },
  {
    name: "importNotice",
    label: "Nhập 60 nhiệm vụ",
    needs: ["register", "notices", "agencies", "settings", "holidays"],
    play: (project) => confirm(project, "importNotice", sixtyDirectives()),
  },
  {
    name: "refreshRegister",
    label: "Cập nhật tình trạng",
    needs: ["register", "events", "settings", "holidays"],
    // A new day: every row that is open has another number of days left.
    play: async (project) => {
      await project.advance("2026-10-20T00:30:00Z");
      return choose(project, "refreshRegister", []);
    },
  },
  {
    name: "sendWeeklyDigest",
    label: "Gửi thư tuần",
    needs: ["register", "agencies", "events", "settings", "holidays"],
    play: (project) => choose(project, "sendWeeklyDigest", ["yes"]),
  },
  {
    name: "generateReport",
    label: "Lập báo cáo tháng",
    needs: ["register", "notices", "projects", "agencies", "events", "settings", "holidays"],
    play: (project) => confirm(project, "generateReport", { period: "tháng này" }),
  },
  {
    name: "openDashboard",
    label: "Bảng tổng hợp",
    needs: ["register", "agencies", "events", "settings", "holidays"],
    play: (project) => choose(project, "openDashboard", []),
  },
  {
    name: "onEdit",
    label: "Sửa một ô",
    needs: [],
    play: (project) => {
      const due = columnLetters(REGISTER_COLUMNS.findIndex(({ key }) => key === "due") + 1);
      return project.edit(sheetSpec("register").vi, `${due}50`, "30/11/2026", {
        user: STAFF,
      });
    },
  },
];

function sixtyDirectives(): ImportRequest {
  return {
    notSecret: true,
    issued: true,
    pastDue: "keep",
    header: {
      kind: "conclusion",
      number: "512/TB-UBND",
      issuer: "UBND tỉnh",
      issuedOn: "2026-10-16",
      meetingOn: "2026-10-14",
      chair: "Phó Chủ tịch UBND tỉnh",
      subject: "Kết luận phiên họp thường kỳ",
      urgency: null,
      secrecy: null,
      section: null,
      follower: null,
    },
    directives: Array.from({ length: 60 }, (_, index) => ({
      text: `Rà soát, tổng hợp tiến độ giải ngân vốn đầu tư công của dự án số ${index + 1}, báo cáo UBND tỉnh.`,
      leads: [{ name: ["Sở Tài chính", "Sở Xây dựng", "Sở Y tế"][index % 3] ?? "", kind: "agency" as const }],
      support: [],
      item: String(index + 1),
      due: "2026-11-30",
      deadlineKind: "date",
      phrase: "trước ngày 30/11/2026",
      basis: "Ngày ghi trong văn bản",
      chase: true,
      doubts: [],
    })),
  };
}
