import type { ICellData, IRowData } from "@univerjs/core";
import type { Area } from "../../simulator/area.ts";
import type { CellView, RowView, SheetFrame } from "../protocol.ts";
import { type BookMirror, cellOf, rowsInOrder, type SheetMirror, sheetOf } from "./bookMirror.ts";
import { frozen, sheetKey, toUniverColumn, toUniverNote, toUniverRow, toUniverSheet, UNIT } from "./toUniver.ts";
import { replacingCell } from "./toUniverCell.ts";
import { toUniverRange } from "./toUniverRange.ts";
import { NO, YES } from "./univerCodes.ts";
import { validationRules } from "./validationRules.ts";

/** A change of Univer's own, ready to be carried out. */
export interface Mutation {
  readonly id: string;
  readonly params: object;
}

/** What turns the grid that shows `before` into one that shows `after`. */
export function gridMutations(before: BookMirror, after: BookMirror): Mutation[] {
  const gone = before.sheets.filter(({ frame }) => !sheetOf(after, frame.id));
  return [
    ...gone.map(({ frame }) => mutation("sheet.mutation.remove-sheet", frame, { subUnitName: frame.name })),
    ...after.sheets.flatMap((sheet, index) => {
      const old = sheetOf(before, sheet.frame.id);
      return old ? sheetMutations(old, sheet, after) : insertion(sheet, index, after);
    }),
    ...orderMutations(before, after),
  ];
}

function insertion(sheet: SheetMirror, index: number, book: BookMirror): Mutation[] {
  const { frame } = sheet;
  const blank: SheetMirror = { frame, rows: new Map() };
  const rows = rowsInOrder(sheet);
  return [
    { id: "sheet.mutation.insert-sheet", params: { unitId: UNIT, index, sheet: toUniverSheet({ ...frame, rows }) } },
    ...ruleMutations(blank, sheet, book),
    ...rows.flatMap((row) => noteMutations(blank, frame, row)),
  ];
}

/** Univer moves one sheet at a time: each tab that stands wrong, from the left. */
function orderMutations(before: BookMirror, after: BookMirror): Mutation[] {
  const wanted = after.sheets.map(({ frame }) => frame.id);
  const kept = before.sheets.map(({ frame }) => frame.id).filter((id) => wanted.includes(id));
  const standing = wanted
    .filter((id) => !kept.includes(id))
    .reduce((list, id) => inserted(list, wanted.indexOf(id), id), kept);
  return wanted.flatMap((id, to) => {
    const from = standing.indexOf(id);
    if (from === to) return [];
    standing.splice(from, 1);
    standing.splice(to, 0, id);
    return [
      {
        id: "sheet.mutation.set-worksheet-order",
        params: { unitId: UNIT, subUnitId: sheetKey(id), fromOrder: from, toOrder: to },
      },
    ];
  });
}

function inserted(list: readonly number[], at: number, id: number): number[] {
  return [...list.slice(0, at), id, ...list.slice(at)];
}

function sheetMutations(before: SheetMirror, after: SheetMirror, book: BookMirror): Mutation[] {
  const rows =
    before.rows === after.rows ? [] : [...after.rows.values()].filter((row) => before.rows.get(row.index) !== row);
  return [
    ...(before.frame === after.frame ? [] : frameMutations(before.frame, after.frame)),
    ...(rows.length === 0 ? [] : rowMutations(before, after, rows)),
    ...ruleMutations(before, after, book),
  ];
}

/** One line for each thing a frame says that Univer can change by itself. */
const FRAME_PARTS: readonly {
  readonly differs: (a: SheetFrame, b: SheetFrame) => boolean;
  readonly make: (a: SheetFrame, b: SheetFrame) => readonly Mutation[];
}[] = [
  {
    differs: (a, b) => a.maxRows !== b.maxRows,
    make: (_, b) => [mutation("sheet.mutation.set-worksheet-row-count", b, { rowCount: b.maxRows })],
  },
  {
    differs: (a, b) => a.maxColumns !== b.maxColumns,
    make: (_, b) => [mutation("sheet.mutation.set-worksheet-column-count", b, { columnCount: b.maxColumns })],
  },
  {
    differs: (a, b) => a.name !== b.name,
    make: (_, b) => [mutation("sheet.mutation.set-worksheet-name", b, { name: b.name })],
  },
  {
    differs: (a, b) => a.hidden !== b.hidden,
    make: (_, b) => [mutation("sheet.mutation.set-worksheet-hidden", b, { hidden: b.hidden ? YES : NO })],
  },
  {
    differs: (a, b) => a.tabColour !== b.tabColour,
    make: (_, b) => [mutation("sheet.mutation.set-tab-color", b, { color: b.tabColour ?? "" })],
  },
  {
    differs: (a, b) => a.frozenRows !== b.frozenRows || a.frozenColumns !== b.frozenColumns,
    make: (_, b) => [mutation("sheet.mutation.set-frozen", b, { ...frozen(b), resetScroll: false })],
  },
  {
    differs: (a, b) => JSON.stringify(a.columns) !== JSON.stringify(b.columns),
    make: (a, b) => [mutation("sheet.mutation.set-col-data", b, { columnData: columnsOf(a, b) }), measureAgain(b)],
  },
  {
    differs: (a, b) => JSON.stringify(a.merges) !== JSON.stringify(b.merges),
    make: (a, b) => [
      mutation("sheet.mutation.remove-worksheet-merge", b, { ranges: a.merges.map(toUniverRange) }),
      mutation("sheet.mutation.add-worksheet-merge", b, { ranges: b.merges.map(toUniverRange) }),
    ],
  },
];

/** Univer places rows and columns anew only when their number is told. */
function measureAgain(frame: SheetFrame): Mutation {
  return mutation("sheet.mutation.set-worksheet-row-count", frame, { rowCount: frame.maxRows });
}

function frameMutations(before: SheetFrame, after: SheetFrame): Mutation[] {
  return FRAME_PARTS.flatMap(({ differs, make }) => (differs(before, after) ? make(before, after) : []));
}

function columnsOf(before: SheetFrame, after: SheetFrame): object {
  const count = Math.max(before.columns.length, after.columns.length);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [index, toUniverColumn(after.columns[index] ?? null)]),
  );
}

type Cells<T> = Record<number, Record<number, T>>;

function rowMutations(before: SheetMirror, after: SheetMirror, rows: readonly RowView[]): Mutation[] {
  const cleared: Cells<null> = {};
  const cellValue: Cells<ICellData> = {};
  const rowData: Record<number, Partial<IRowData>> = {};
  for (const row of rows) {
    const old = before.rows.get(row.index);
    const at = row.index - 1;
    for (const { column, cell, isRestyled } of cellChanges(old?.cells ?? [], row.cells)) {
      if (isRestyled) cleared[at] = { ...cleared[at], [column]: null };
      cellValue[at] = { ...cellValue[at], [column]: cell };
    }
    const isSame = old ? old.height === row.height && old.hidden === row.hidden : row.height === null && !row.hidden;
    if (!isSame) rowData[at] = toUniverRow(row);
  }
  const set = (matrix: object) => mutation("sheet.mutation.set-range-values", after.frame, { cellValue: matrix });
  return [
    ...[cleared, cellValue].filter((matrix) => Object.keys(matrix).length > 0).map(set),
    ...(Object.keys(rowData).length > 0
      ? [mutation("sheet.mutation.set-row-data", after.frame, { rowData }), measureAgain(after.frame)]
      : []),
    ...rows.flatMap((row) => noteMutations(before, after.frame, row)),
  ];
}

/** Cells that differ, whole, so that what a user typed in the meantime goes too. */
function cellChanges(before: RowView["cells"], after: RowView["cells"]) {
  const columns = Array.from({ length: Math.max(before.length, after.length) }, (_, column) => column);
  return columns.flatMap((column) => {
    const old = before[column] ?? null;
    const cell = after[column] ?? null;
    if (isSameCell(old, cell)) return [];
    return [{ column, cell: replacingCell(cell), isRestyled: old?.style !== cell?.style }];
  });
}

function isSameCell(a: CellView | null, b: CellView | null): boolean {
  if (a === null || b === null) return a === b;
  return a.value === b.value && a.text === b.text && a.formula === b.formula && a.style === b.style;
}

/** What puts cells back as the server has them, whatever was typed or pasted over them. */
export function restoringMutations(sheet: SheetMirror, areas: readonly Area[]): Mutation[] {
  const cleared: Cells<null> = {};
  const cellValue: Cells<ICellData> = {};
  for (const { row, column, rows, columns } of areas) {
    for (let at = row - 1; at < row - 1 + rows; at += 1) {
      for (let place = column - 1; place < column - 1 + columns; place += 1) {
        cleared[at] = { ...cleared[at], [place]: null };
        cellValue[at] = { ...cellValue[at], [place]: replacingCell(cellOf(sheet, at + 1, place + 1)) };
      }
    }
  }
  return [cleared, cellValue].map((matrix) =>
    mutation("sheet.mutation.set-range-values", sheet.frame, { cellValue: matrix }),
  );
}

function noteMutations(before: SheetMirror, frame: SheetFrame, { index, cells }: RowView): Mutation[] {
  const old = before.rows.get(index)?.cells ?? [];
  const row = index - 1;
  const columns = Array.from({ length: Math.max(old.length, cells.length) }, (_, column) => column);
  return columns.flatMap((col): Mutation[] => {
    const note = cells[col]?.note;
    if (note === old[col]?.note) return [];
    const place = { unitId: UNIT, sheetId: sheetKey(frame.id), row, col };
    return note
      ? [{ id: "sheet.mutation.update-note", params: { ...place, note: toUniverNote(row, col, note) } }]
      : [{ id: "sheet.mutation.remove-note", params: place }];
  });
}

/** Validations are replaced as a whole when where they stand changed. */
function ruleMutations(before: SheetMirror, after: SheetMirror, book: BookMirror): Mutation[] {
  const nameOf = (id: number) => sheetOf(book, id)?.frame.name ?? null;
  const validations = (sheet: SheetMirror) => validationRules(rowsInOrder(sheet), book.rules, nameOf);
  const rowsChanged = before.rows !== after.rows && rulesMoved(before, after);
  const [oldRules, newRules] = rowsChanged ? [validations(before), validations(after)] : [[], []];
  return [
    ...(oldRules.length > 0
      ? [
          mutation("data-validation.mutation.removeRule", after.frame, {
            ruleId: oldRules.map(({ uid }) => uid),
            source: "patched",
          }),
        ]
      : []),
    ...(newRules.length > 0
      ? [mutation("data-validation.mutation.addRule", after.frame, { rule: newRules, source: "patched" })]
      : []),
  ];
}

function rulesMoved(before: SheetMirror, after: SheetMirror): boolean {
  for (const row of after.rows.values()) {
    const old = before.rows.get(row.index);
    if (old === row) continue;
    const width = Math.max(row.cells.length, old?.cells.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      if (row.cells[column]?.rule !== old?.cells[column]?.rule) return true;
    }
  }
  return false;
}

function mutation(id: string, { id: sheetId }: Pick<SheetFrame, "id">, params: object): Mutation {
  return { id, params: { unitId: UNIT, subUnitId: sheetKey(sheetId), ...params } };
}
