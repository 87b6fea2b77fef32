import type * as Api from "../../addon/google.ts";
import type { Book, MetadataEntry } from "./book.ts";
import { MetadataLocationType, MetadataVisibility } from "./enums.ts";
import { type ClassSpec, EnumMember, guard, simulated } from "./guard.ts";
import { rangeObject } from "./Range.ts";
import type { Run } from "./run.ts";
import { sheetObject } from "./Sheet.ts";

interface Found {
  readonly entry: MetadataEntry;
  /** null for the spreadsheet's own. */
  readonly sheetId: number | null;
}

function allMetadata(book: Book): Found[] {
  return [
    ...book.metadata.map((entry) => ({ entry, sheetId: null })),
    ...book.sheets.flatMap((sheet) => sheet.metadata.map((entry) => ({ entry, sheetId: sheet.id }))),
  ];
}

class MetadataObject implements Api.DeveloperMetadata {
  readonly run: Run;
  readonly id: number;

  constructor(run: Run, id: number) {
    this.run = run;
    this.id = id;
  }

  getId(): number {
    return this.id;
  }
  getKey(): string {
    return this.found().entry.key;
  }
  getValue(): string | null {
    return this.found().entry.value;
  }
  getVisibility(): EnumMember {
    return MetadataVisibility[this.found().entry.visibility];
  }
  getLocation(): Api.DeveloperMetadataLocation {
    return guard(this.run, LOCATION, new LocationObject(this.run, this.found()));
  }
  setValue(value: string): this {
    this.replace((entry) => [{ ...entry, value }]);
    return this;
  }
  remove(): void {
    this.replace(() => []);
  }

  private found(): Found {
    const found = allMetadata(this.run.view()).find(({ entry }) => entry.id === this.id);
    if (!found) throw this.run.error("The developer metadata no longer exists.");
    return found;
  }

  private replace(change: (entry: MetadataEntry) => MetadataEntry[]): void {
    const apply = (entries: readonly MetadataEntry[]) =>
      entries.flatMap((entry) => (entry.id === this.id ? change(entry) : [entry]));
    this.run.change(1, (book) => {
      book.metadata = apply(book.metadata);
      for (const sheet of book.sheets) sheet.metadata = apply(sheet.metadata);
    });
  }
}

class LocationObject implements Api.DeveloperMetadataLocation {
  readonly run: Run;
  readonly found: Found;

  constructor(run: Run, found: Found) {
    this.run = run;
    this.found = found;
  }

  getLocationType(): EnumMember {
    return MetadataLocationType[this.found.entry.on];
  }
  getSheet(): Api.Sheet | null {
    return this.found.sheetId === null ? null : sheetObject(this.run, this.found.sheetId);
  }
  getColumn(): Api.Range | null {
    const { entry, sheetId } = this.found;
    if (entry.on !== "COLUMN" || sheetId === null) return null;
    return rangeObject(this.run, sheetId, 1, entry.index, this.run.sheet(sheetId).maxRows, 1);
  }
  getRow(): Api.Range | null {
    const { entry, sheetId } = this.found;
    if (entry.on !== "ROW" || sheetId === null) return null;
    return rangeObject(this.run, sheetId, entry.index, 1, 1, this.run.sheet(sheetId).maxColumns);
  }
}

class FinderObject implements Api.DeveloperMetadataFinder {
  readonly run: Run;
  private readonly sheetId: number | null;
  private key: string | null = null;
  private value: string | null = null;
  private visibility: string | null = null;

  constructor(run: Run, sheetId: number | null) {
    this.run = run;
    this.sheetId = sheetId;
  }

  withKey(key: string): this {
    this.key = key;
    return this;
  }
  withValue(value: string): this {
    this.value = value;
    return this;
  }
  withVisibility(visibility: unknown): this {
    this.visibility = visibility instanceof EnumMember ? visibility.member : null;
    return this;
  }
  find(): Api.DeveloperMetadata[] {
    const found = allMetadata(this.run.view()).filter(
      ({ entry, sheetId }) =>
        (this.sheetId === null || sheetId === this.sheetId) &&
        (this.key === null || entry.key === this.key) &&
        (this.value === null || entry.value === this.value) &&
        (this.visibility === null || entry.visibility === this.visibility),
    );
    return this.run.realm.list(found.map(({ entry }) => guard(this.run, SPEC, new MetadataObject(this.run, entry.id))));
  }
}

const SPEC: ClassSpec<MetadataObject, Api.DeveloperMetadata> = simulated({
  name: "DeveloperMetadata",
  fullName: "SpreadsheetApp.DeveloperMetadata",
  methods: {
    getId: [""],
    getKey: [""],
    getValue: [""],
    getVisibility: [""],
    getLocation: [""],
    setValue: ["string"],
    remove: [""],
  },
});

const LOCATION: ClassSpec<LocationObject, Api.DeveloperMetadataLocation> = simulated({
  name: "DeveloperMetadataLocation",
  fullName: "SpreadsheetApp.DeveloperMetadataLocation",
  methods: { getLocationType: [""], getSheet: [""], getColumn: [""], getRow: [""] },
});

const FINDER: ClassSpec<FinderObject, Api.DeveloperMetadataFinder> = simulated({
  name: "DeveloperMetadataFinder",
  fullName: "SpreadsheetApp.DeveloperMetadataFinder",
  methods: { withKey: ["string"], withValue: ["string"], withVisibility: ["DeveloperMetadataVisibility"], find: [""] },
});

/** @param sheetId null searches the whole spreadsheet. */
export function metadataFinder(run: Run, sheetId: number | null): Api.DeveloperMetadataFinder {
  return guard(run, FINDER, new FinderObject(run, sheetId));
}
