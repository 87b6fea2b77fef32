/**
 * How a command line of README or docs is kept true: run: as written, ends well · serve: as written, serves the address
 * it prints · gate: a step of the gate by itself · google: needs a Google account, and is not run.
 */
export type Check = "run" | "serve" | "gate" | "google";

interface DocCommand {
  readonly command: string;
  readonly check: Check;
  /** Files that it must leave behind, from the root. */
  readonly makes?: readonly string[];
}

/** Files with command lines, from the root. */
export const DOC_FILES = [
  "README.md",
  "CONTRIBUTING.md",
  "docs/huong-dan.md",
  "docs/bieu-mau.md",
  "docs/cong-van-thong-bao.md",
  "docs/architecture.md",
  "docs/decisions.md",
  "docs/reading.md",
] as const;

/** Every command line in a fence of `DOC_FILES`, once. Order matters: what one leaves behind another uses. */
export const DOC_COMMANDS: readonly DocCommand[] = [
  { command: "npm ci && npm start", check: "gate" },
  { command: "npm run preview", check: "serve" },
  { command: "npm run preview -- --workbook so-cua-toi.xlsx", check: "serve" },
  {
    command:
      "npm run --silent dondoc -- demo --notice samples/notices/01-ket-luan-ha-tang-cua-khau.txt --today 2026-10-26",
    check: "run",
    makes: ["out/register.xlsx", "out/report.docx"],
  },
  { command: "npm run --silent dondoc -- extract samples/notices/02-so-ket-6-thang.txt", check: "run" },
  { command: "npm ci && npm test", check: "gate" },
  { command: "npm run test:slow", check: "gate" },
  { command: "npm run test:e2e", check: "gate" },
  { command: "npx clasp login", check: "google" },
  { command: "npx clasp push --force", check: "google" },
  { command: "npm ci", check: "gate" },
  { command: "npm test -- tests/core/deadline", check: "run" },
  { command: 'npm test -- tests/core/register -t "overdue"', check: "run" },
  { command: "npm run test:slow -- tests/addon/journal", check: "run" },
  { command: "npm run build", check: "run", makes: ["dist/Code.js", "dist/Parts.js", "dist/Docx.js"] },
  { command: "npm run lint && npm run typecheck && npm run knip", check: "gate" },
  {
    command: 'echo "2025-05-15\thoàn thành chậm nhất ngày 28/5/2025" | npm run --silent dondoc -- deadline --json',
    check: "run",
  },
  { command: "npm start", check: "gate" },
  {
    command: `npm run --silent dondoc -- run refreshRegister --workbook out/register.xlsx --save out/again.xlsx --now 2026-10-26T08:00:00+07:00 --answers '["ok"]'`,
    check: "run",
    makes: ["out/again.xlsx"],
  },
];

/** Command lines in the fences of a document that a shell is to run, in order. */
export function fencedCommands(text: string): readonly string[] {
  const fences = text.matchAll(/^ *```(?:sh|bash|shell|console)\n([\s\S]*?)^ *```/gm);
  return [...fences].flatMap(([, lines = ""]) => lines.split("\n").map((line) => line.trim())).filter(Boolean);
}
