import { type Area, overlaps, toA1 } from "./area.ts";
import { type Book, type Content, resultOf, rowAt, type SheetData } from "./book.ts";
import type { CellRule } from "./cellRule.ts";
import { readDisplay } from "./cellValues.ts";
import { conditionHolds } from "./conditions.ts";
import { displayText } from "./numberFormat.ts";
import type { Run } from "./run.ts";
import { localeRules } from "./typing.ts";

/** Throws when somebody's protection keeps this run's user from changing a cell of the area. */
export function checkProtection(run: Run, book: Book, sheet: SheetData, area: Area): void {
  const { user } = run.settings;
  const closed = sheet.protections.some(
    ({ warningOnly, editors, area: protectedArea }) =>
      !warningOnly &&
      editors !== null &&
      user !== book.owner &&
      !editors.includes(user) &&
      (protectedArea === null || overlaps(protectedArea, area)),
  );
  if (!closed) return;
  throw run.error(
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  );
}

/** Throws for the first cell whose validation refuses its new content. */
export function checkValidations(
  run: Run,
  book: Book,
  sheet: SheetData,
  area: Area,
  contents: readonly (readonly Content[])[],
): void {
  const allowed = new Map<CellRule, ReadonlySet<string> | null>();
  contents.forEach((cells, r) => {
    const rules = rowAt(sheet, area.row + r)?.rules;
    if (!rules || rules.length === 0) return;
    cells.forEach((content, c) => {
      const rule = rules[area.column + c - 1];
      if (!rule || rule.allowInvalid || content === null) return;
      if (fits(book, rule, content, allowed)) return;
      throw run.error(refusal(toA1({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }), rule));
    });
  });
}

function refusal(cell: string, { criterion }: CellRule): string {
  const text = `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
  return criterion.kind === "VALUE_IN_LIST"
    ? `${text} Please enter one of the following values: ${criterion.values.join(", ")}.`
    : text;
}

function fits(
  book: Book,
  rule: CellRule,
  content: Content,
  allowed: Map<CellRule, ReadonlySet<string> | null>,
): boolean {
  const value = resultOf(content);
  if (rule.criterion.kind === "CHECKBOX") return typeof value === "boolean";
  if (rule.criterion.kind === "CONDITION") return conditionHolds(rule.criterion.condition, value);
  let texts = allowed.get(rule);
  if (texts === undefined) {
    texts = allowedTexts(book, rule);
    allowed.set(rule, texts);
  }
  return texts === null || texts.has(displayText(value, "", localeRules(book.locale)));
}

/** The values a rule lists; null when the rule lists none. */
function allowedTexts(book: Book, { criterion }: CellRule): ReadonlySet<string> | null {
  if (criterion.kind === "VALUE_IN_LIST") return new Set(criterion.values);
  if (criterion.kind !== "VALUE_IN_RANGE") return null;
  const sheet = book.sheets.find(({ id }) => id === criterion.sheetId);
  return sheet ? new Set(readDisplay(book, sheet, criterion.area).flat()) : null;
}
