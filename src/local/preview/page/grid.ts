import {
  CustomCommandExecutionError,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { SetRangeValuesMutation, SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import { type Area, toA1 } from "../../simulator/area.ts";
import type { BookView } from "../protocol.ts";
import type { Structural } from "../requests.ts";
import { type BookMirror, cellOf, mirrorOf, sheetOf, singleRows } from "./bookMirror.ts";
import { createUniver, type Language, univerLocale } from "./createUniver.ts";
import { type CellMatrix, type EditArea, editAreas, typedValue } from "./editAreas.ts";
import { gridMutations, type Mutation, restoringMutations } from "./gridMutations.ts";
import { showCells } from "./showCells.ts";
import { fateOf } from "./structuralCommands.ts";
import { sheetKey, toUniver, UNIT } from "./toUniver.ts";
import { toArea, toUniverRange } from "./toUniverRange.ts";
import { styleName, toUniverStyle } from "./toUniverStyle.ts";

/** What a person did in the grid. */
export interface GridHooks {
  readonly edited: (sheetId: number, area: EditArea) => void;
  readonly restructured: (act: Structural) => void;
  /** Something was tried that the preview does not keep. */
  readonly refused: () => void;
  readonly sheetChosen: (sheetId: number) => void;
}

/** The spreadsheet on the screen. */
export type Grid = Awaited<ReturnType<typeof createGrid>>;

/** Puts an empty grid into the page. @param now serial number of the virtual moment, for colour rules */
export async function createGrid(container: HTMLElement, language: Language, hooks: GridHooks, now: () => number) {
  const univer = await createUniver(container, language);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const workbook = () => injector.get(IUniverInstanceService).getUnit<Workbook>(UNIT, UniverInstanceType.UNIVER_SHEET);
  // The services of sheets are there only with the first sheet.
  const selected = () => injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range ?? null;
  let book: BookMirror | null = null;
  let applying = false;
  let isFirst = true;

  /** Own changes, which are not a person's. */
  function quietly(work: () => void): void {
    applying = true;
    try {
      work();
    } finally {
      applying = false;
    }
  }

  const carryOut = (mutations: readonly Mutation[]) =>
    quietly(() => {
      for (const { id, params } of mutations) commands.syncExecuteCommand(id, params, { onlyLocal: true });
    });

  const activeSheetId = () => Number(workbook()?.getActiveSheet()?.getSheetId() ?? Number.NaN);

  commands.beforeCommandExecuted(({ id, params }) => {
    if (applying || !book) return;
    const fate = fateOf(id, isObject(params) ? params : {}, { sheetId: activeSheetId(), selection: selected() });
    if (!fate) return;
    if (fate.act) hooks.restructured(fate.act);
    else hooks.refused();
    throw new CustomCommandExecutionError(`“${id}” is the server's`);
  });

  commands.onCommandExecuted(({ id, params }, options) => {
    if (id === "sheet.operation.set-worksheet-active" && !isFirst) hooks.sheetChosen(activeSheetId());
    if (applying || !book || options?.["fromFormula"] || !isObject(params)) return;
    if (id === SetRangeValuesMutation.id) tellEdits(Number(params["subUnitId"]), params["cellValue"]);
    if (id === "sheet.mutation.move-range") {
      for (const side of [params["from"], params["to"]]) {
        if (isObject(side)) tellEdits(Number(side["subUnitId"]), side["value"]);
      }
    }
  });

  function tellEdits(sheetId: number, matrix: unknown): void {
    const sheet = book && sheetOf(book, sheetId);
    if (!sheet || !isMatrix(matrix)) return;
    const rules = book?.rules ?? [];
    const isCheckbox = (row: number, column: number) => {
      const rule = rules[cellOf(sheet, row, column)?.rule ?? -1];
      return rule?.criterion.kind === "CHECKBOX";
    };
    let hasLookOnly = false;
    const areas = editAreas(matrix, (cell, row, column) => {
      const value = typedValue(cell);
      if (value === undefined) hasLookOnly ||= cell?.s !== undefined;
      const isTick = (value === 0 || value === 1) && isCheckbox(row, column);
      return isTick ? value === 1 : value;
    });
    if (hasLookOnly && areas.length === 0) hooks.refused();
    for (const area of areas) hooks.edited(sheetId, area);
  }

  return {
    /** Shows a spreadsheet in place of the one before, with its active sheet. */
    open(told: BookView): void {
      const view = { ...told, sheets: told.sheets.map((sheet) => ({ ...sheet, rows: singleRows(sheet.rows) })) };
      const shown = isFirst ? view.activeSheetId : activeSheetId();
      quietly(() => {
        if (!isFirst) injector.get(IUniverInstanceService).disposeUnit(UNIT);
        book = null;
        univer.createUnit(UniverInstanceType.UNIVER_SHEET, toUniver(view, univerLocale(language)));
      });
      if (isFirst) showCells(injector, () => book, now);
      isFirst = false;
      book = mirrorOf(view);
      const wanted = sheetOf(book, shown)?.frame.hidden === false ? shown : view.activeSheetId;
      this.select(wanted, null);
    },
    book: () => book,
    /** Shows what the server changed. */
    update(after: BookMirror): void {
      const before = book;
      if (!before) return;
      const styles = after.styles.slice(before.styles.length);
      workbook()?.addStyles(
        Object.fromEntries(
          styles.map((style, index) => [styleName(before.styles.length + index), toUniverStyle(style)]),
        ),
      );
      book = after;
      carryOut(gridMutations(before, after));
    },
    /** Puts cells back as the server has them. */
    restore(sheetId: number, areas: readonly Area[]): void {
      const sheet = book && sheetOf(book, sheetId);
      if (sheet) carryOut(restoringMutations(sheet, areas));
    },
    activeSheetId,
    /** What is selected, as "'Sheet'!A2:F9"; null before a sheet is shown. */
    selection(): string | null {
      const range = selected();
      const sheet = book && sheetOf(book, activeSheetId());
      if (!sheet) return null;
      const area = range ? toArea(range) : { row: 1, column: 1, rows: 1, columns: 1 };
      return `'${sheet.frame.name.replace(/'/g, "''")}'!${toA1(area)}`;
    },
    /** Goes to a sheet, and to an area of it when one is named. */
    select(sheetId: number, area: Area | null): void {
      const subUnitId = sheetKey(sheetId);
      if (!workbook()?.getSheetBySheetId(subUnitId)) return;
      const place = { unitId: UNIT, subUnitId };
      if (activeSheetId() !== sheetId) commands.syncExecuteCommand("sheet.operation.set-worksheet-active", place);
      if (!area) return;
      const range = toUniverRange(area);
      commands.syncExecuteCommand("sheet.operation.set-selections", {
        ...place,
        selections: [{ range, primary: null, style: null }],
      });
      void commands.executeCommand("sheet.command.scroll-to-cell", { range });
    },
    /** Goes back to the cells after a dialog. */
    focus(): void {
      container.querySelector<HTMLElement>("canvas")?.focus();
    },
    /** Draws the colours again, as some look at the clock. */
    clockMoved(): void {
      const sheet = book?.sheets.find(({ frame }) => frame.id === activeSheetId());
      if (!sheet) return;
      const { maxRows } = sheet.frame;
      const params = { unitId: UNIT, subUnitId: sheetKey(sheet.frame.id), rowCount: maxRows };
      carryOut([{ id: "sheet.mutation.set-worksheet-row-count", params }]);
    },
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isMatrix(value: unknown): value is CellMatrix {
  return isObject(value);
}
