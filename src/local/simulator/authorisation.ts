import type { Run } from "./run.ts";

const AUTH = "https://www.googleapis.com/auth/";

interface Permission {
  /** "MailApp." covers the class, "Ui.showSidebar" that method alone. */
  readonly call: string;
  /** Any one of these, without the common beginning, is enough. */
  readonly scopes: readonly string[];
  /** Whether simple triggers (onOpen, onEdit) may call it. */
  readonly simple: "allowed" | "refused";
}

// Source: each method's “Authorization” section in the reference; simple triggers: guide “Simple triggers”.
const PERMISSIONS: readonly Permission[] = [
  { call: "MailApp.", scopes: ["script.send_mail"], simple: "refused" },
  { call: "ScriptApp.", scopes: ["script.scriptapp"], simple: "refused" },
  { call: "Files.", scopes: ["drive.file", "drive"], simple: "refused" },
  { call: "Ui.showModalDialog", scopes: ["script.container.ui"], simple: "refused" },
  { call: "Ui.showModelessDialog", scopes: ["script.container.ui"], simple: "refused" },
  { call: "Ui.showSidebar", scopes: ["script.container.ui"], simple: "refused" },
  { call: "Session.getActiveUser", scopes: ["userinfo.email"], simple: "allowed" },
  { call: "Session.getEffectiveUser", scopes: ["userinfo.email"], simple: "refused" },
  {
    call: "SpreadsheetApp.getActiveSpreadsheet",
    scopes: ["spreadsheets.currentonly", "spreadsheets"],
    simple: "allowed",
  },
];

/** Whether the person has consented to scopes, given with their common beginning. */
export function hasScopes(run: Run, scopes: readonly string[]): boolean {
  const { granted } = run.settings;
  return !granted || scopes.every((scope) => granted.includes(scope.slice(AUTH.length)));
}

/** Whether the person has consented to every scope of the manifest. */
export function hasAllScopes(run: Run): boolean {
  return hasScopes(run, run.host.scopes ?? []);
}

/** Google's message when the run may not make this call; null when it may. */
export function missingScope(run: Run, call: string): string | null {
  const permission = PERMISSIONS.find((row) =>
    row.call.endsWith(".") ? call.startsWith(row.call) : call === row.call,
  );
  if (!permission) return null;
  const required = permission.scopes.map((scope) => AUTH + scope);
  const { context } = run.settings;
  if (permission.simple === "refused" && (context === "open" || context === "edit")) {
    return `You do not have permission to call ${call}. Required permissions: ${required.join(" || ")}`;
  }
  const listed = run.host.scopes;
  const { granted } = run.settings;
  const isListed = !listed || required.some((scope) => listed.includes(scope));
  const isGranted = !granted || permission.scopes.some((scope) => granted.includes(scope));
  if (isListed && isGranted) return null;
  return `Specified permissions are not sufficient to call ${call}. Required permissions: ${required.join(" || ")}`;
}
