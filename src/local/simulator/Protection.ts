import type * as Api from "../../addon/google.ts";
import type { Area } from "./area.ts";
import type { ProtectionEntry, SheetData } from "./book.ts";
import { ProtectionType } from "./enums.ts";
import { type ClassSpec, type EnumMember, guard, simulated } from "./guard.ts";
import { rangeObject } from "./Range.ts";
import { onSheet, type Run } from "./run.ts";

class ProtectionObject implements Api.Protection {
  readonly run: Run;
  readonly sheetId: number;
  readonly id: number;

  constructor(run: Run, sheetId: number, id: number) {
    this.run = run;
    this.sheetId = sheetId;
    this.id = id;
  }

  getDescription(): string {
    return this.entry().description;
  }
  setDescription(description: string): this {
    return this.change({ description });
  }
  isWarningOnly(): boolean {
    return this.entry().warningOnly;
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.change({ warningOnly });
  }
  canEdit(): boolean {
    const { user } = this.run.settings;
    const { editors } = this.entry();
    return editors === null || user === this.run.view().owner || editors.includes(user);
  }
  getEditors(): Api.User[] {
    const editors = this.entry().editors ?? [];
    return usersOf(this.run, editors);
  }
  addEditor(email: string): this {
    return this.change({ editors: [...(this.entry().editors ?? []), email] });
  }
  removeEditors(_editors: readonly unknown[]): this {
    // Google keeps the owner and the person who runs the script.
    return this.change({ editors: [this.run.settings.user] });
  }
  getProtectionType(): EnumMember {
    return this.entry().area === null ? ProtectionType.SHEET : ProtectionType.RANGE;
  }
  getRange(): Api.Range {
    const { maxRows, maxColumns } = this.run.sheet(this.sheetId);
    const area = this.entry().area ?? { row: 1, column: 1, rows: maxRows, columns: maxColumns };
    return rangeObject(this.run, this.sheetId, area.row, area.column, area.rows, area.columns);
  }
  remove(): void {
    this.run.change(
      1,
      onSheet(this.sheetId, (sheet) => {
        sheet.protections = sheet.protections.filter(({ id }) => id !== this.id);
      }),
    );
  }

  private entry(): ProtectionEntry {
    const entry = this.run.sheet(this.sheetId).protections.find(({ id }) => id === this.id);
    if (!entry) throw this.run.error("The protection no longer exists.");
    return entry;
  }

  private change(change: Partial<ProtectionEntry>): this {
    this.run.change(
      1,
      onSheet(this.sheetId, (sheet) => {
        sheet.protections = sheet.protections.map((entry) => (entry.id === this.id ? { ...entry, ...change } : entry));
      }),
    );
    return this;
  }
}

/** A person; e-mail "" where Google does not tell. */
export class UserObject implements Api.User {
  readonly email: string;

  constructor(email: string) {
    this.email = email;
  }

  getEmail(): string {
    return this.email;
  }
}

/** Members of User, for every service that tells of people. */
export const USER: ClassSpec<UserObject, Api.User> = simulated({
  name: "User",
  fullName: "Session.User",
  methods: { getEmail: [""] },
});

const SPEC: ClassSpec<ProtectionObject, Api.Protection> = simulated({
  name: "Protection",
  fullName: "SpreadsheetApp.Protection",
  methods: {
    addEditor: ["string"],
    canEdit: [""],
    getDescription: [""],
    getEditors: [""],
    getProtectionType: [""],
    getRange: [""],
    isWarningOnly: [""],
    remove: [""],
    removeEditors: ["any[]"],
    setDescription: ["string"],
    setWarningOnly: ["boolean"],
  },
});

/** Protects an area, or the whole sheet (null), as the person who runs the script. */
export function protect(run: Run, sheetId: number, area: Area | null): Api.Protection {
  const entry: ProtectionEntry = { id: run.nextId(), description: "", warningOnly: false, area, editors: null };
  run.change(
    1,
    onSheet(sheetId, (sheet) => {
      sheet.protections = [...sheet.protections, entry];
    }),
  );
  return guard(run, SPEC, new ProtectionObject(run, sheetId, entry.id));
}

/** The sheet's protections of one kind. */
export function protectionsOf(run: Run, sheet: SheetData, type: Api.ProtectionType): Api.Protection[] {
  const wanted = sheet.protections.filter(({ area }) => (area === null) === (type === ProtectionType.SHEET));
  return run.realm.list(wanted.map(({ id }) => guard(run, SPEC, new ProtectionObject(run, sheet.id, id))));
}

/** A script's list of people. */
export function usersOf(run: Run, addresses: readonly string[]): Api.User[] {
  return run.realm.list(addresses.map((email) => guard(run, USER, new UserObject(email))));
}
