import { type IWorkbookData, LocaleType, LogLevel, Univer } from "@univerjs/core";
import {
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from "@univerjs/preset-sheets-core";
import {
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsDataValidationUIPlugin,
} from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsNotePlugin, UniverSheetsNoteUIPlugin } from "@univerjs/preset-sheets-note";
import { HIDDEN_MENU_ITEMS } from "./structuralCommands.ts";

const HIDDEN_MENU = Object.fromEntries(HIDDEN_MENU_ITEMS.map((id) => [id, { hidden: true }]));

/** The page's language. */
export type Language = "vi" | "en";

const LOCALES = {
  vi: { type: LocaleType.VI_VN, load: async () => (await import("./univerVi.ts")).univerVi },
  en: { type: LocaleType.EN_US, load: async () => (await import("./univerEn.ts")).univerEn },
};

/** Univer's own name of the language. */
export function univerLocale(language: Language): IWorkbookData["locale"] {
  return LOCALES[language].type;
}

/**
 * Univer with what the register needs and no more: no toolbar, as formats set by hand are not kept; no number
 * formats, as texts come ready from the server.
 */
export async function createUniver(container: HTMLElement, language: Language): Promise<Univer> {
  const { type, load } = LOCALES[language];
  const univer = new Univer({ locale: type, locales: { [type]: await load() }, logLevel: LogLevel.WARN });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false, footer: true, menu: HIDDEN_MENU });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
    disableForceStringAlert: true,
    disableForceStringMark: true,
    clipboardConfig: { hidePasteOptions: true },
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  // The editor of cells and of the formula bar is in here.
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    showEditOnDropdown: false,
    // The search field would take the letters away from the cell that is typed into.
    showSearchOnDropdown: false,
  });
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  return univer;
}
