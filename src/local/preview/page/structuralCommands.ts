import type { IRange } from "@univerjs/core";
import type { Structural } from "../requests.ts";

/** What Univer tells with a command; each names what it needs. */
export interface CommandParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly name?: string;
  readonly sheet?: { readonly name?: string };
}

/** Where a command without a place of its own acts. */
export interface CommandPlace {
  readonly sheetId: number;
  readonly selection: IRange | null;
}

type Make = (params: CommandParams, place: CommandPlace) => Structural | null;

type LineKind = Extract<Structural, { readonly count: number }>["kind"];

function lines(kind: LineKind): Make {
  return ({ range, ranges }, { sheetId, selection }) => {
    const found = range ?? ranges?.[0] ?? selection;
    if (!found) return null;
    const [from, to] = /Rows$/.test(kind) ? [found.startRow, found.endRow] : [found.startColumn, found.endColumn];
    return { kind, sheetId, at: from + 1, count: to - from + 1 };
  };
}

/** Commands that the server carries out instead of Univer, so that there is one truth. */
const CARRIED: Readonly<Record<string, Make>> = {
  "sheet.command.insert-row": lines("insertRows"),
  "sheet.command.insert-col": lines("insertColumns"),
  "sheet.command.remove-row": lines("deleteRows"),
  "sheet.command.remove-row-confirm": lines("deleteRows"),
  "sheet.command.remove-col": lines("deleteColumns"),
  "sheet.command.remove-col-confirm": lines("deleteColumns"),
  "sheet.command.set-rows-hidden": lines("hideRows"),
  "sheet.command.hide-row-confirm": lines("hideRows"),
  "sheet.command.set-selected-rows-visible": lines("showRows"),
  "sheet.command.set-specific-rows-visible": lines("showRows"),
  "sheet.command.set-col-hidden": lines("hideColumns"),
  "sheet.command.hide-col-confirm": lines("hideColumns"),
  "sheet.command.set-selected-cols-visible": lines("showColumns"),
  "sheet.command.set-col-visible-on-cols": lines("showColumns"),
  "sheet.command.set-worksheet-name": ({ name, subUnitId }, { sheetId }) =>
    name ? { kind: "renameSheet", sheetId: subUnitId ? Number(subUnitId) : sheetId, name } : null,
  "sheet.command.insert-sheet": ({ sheet }) => ({ kind: "addSheet", name: sheet?.name ?? "" }),
  "sheet.command.remove-sheet": ({ subUnitId }, { sheetId }) => ({
    kind: "deleteSheet",
    sheetId: subUnitId ? Number(subUnitId) : sheetId,
  }),
  "sheet.command.remove-sheet-confirm": ({ subUnitId }, { sheetId }) => ({
    kind: "deleteSheet",
    sheetId: subUnitId ? Number(subUnitId) : sheetId,
  }),
};

/** Commands that only change what the server does not keep; they are refused with a word. */
const REFUSED: readonly RegExp[] = [
  /^sheet\.command\.(?:set-(?:range-)?(?:bold|italic|underline|stroke|overline|subscript|superscript|text-color|background-color|font-family|font-?size|border.*|text-wrap|text-rotation|.*text-align)|set-style|reset-.*color|set-range-font-.*)$/,
  /^sheet\.command\.(?:.*format-painter|clear-selection-(?:all|format)|paste-format|paste-col-width)$/,
  /^sheet\.command\.(?:.*worksheet-merge.*|(?:set|cancel)-.*frozen|cancel-frozen|move-rows|move-cols|reorder-range)$/,
  /^sheet\.command\.(?:insert-range-move.*|delete-range-move.*|copy-sheet|append-row|set-tab-color|set-worksheet-(?:order|hidden|show))$/,
  /^sheet\.command\.(?:.*protection.*|.*permission.*|split-text-to-columns|text-to-number|.*data-validation.*|.*conditional-rule)$/,
  /^sheet\.command\.(?:update-note|delete-note|.*defined-name|toggle-gridlines|set-gridlines-color)$/,
];

/** What becomes of a command of Univer's: carried out by the server, refused, or left to Univer (null). */
export type CommandFate = { readonly act: Structural } | { readonly act: null } | null;

export function fateOf(id: string, params: CommandParams, place: CommandPlace): CommandFate {
  const make = CARRIED[id];
  if (make) return { act: make(params, place) };
  return REFUSED.some((pattern) => pattern.test(id)) ? { act: null } : null;
}

/** Lines of Univer's menus for what the preview does not do. */
export const HIDDEN_MENU_ITEMS: readonly string[] = [
  "sheet.menu.paste-special",
  "sheet.menu.copy-special",
  "sheet.command.clear-selection-format",
  "sheet.command.clear-selection-all",
  "sheet.command.insert-range-move-right-confirm",
  "sheet.command.insert-range-move-down-confirm",
  "sheet.command.delete-range-move-left-confirm",
  "sheet.command.delete-range-move-up-confirm",
  "sheet.menu.sheet-frozen",
  "sheet.column-header-menu.sheet-frozen",
  "sheet.row-header-menu.sheet-frozen",
  "sheet.contextMenu.permission",
  "sheet.contextMenu.text-to-number",
  "sheet.command.set-row-height",
  "sheet.command.set-row-is-auto-height",
  "sheet.command.set-worksheet-col-width",
  "sheet.command.set-col-auto-width",
  "sheet.command.copy-sheet",
  "sheet.command.set-tab-color",
  "sheet.command.set-worksheet-hidden",
  "ui-sheet.command.show-menu-list",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];
