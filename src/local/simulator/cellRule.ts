import type { Area } from "./area.ts";
import type { Condition } from "./conditions.ts";

/** What a data validation asks for; other kinds are kept by name but not checked. */
export type Criterion =
  | { readonly kind: "VALUE_IN_LIST"; readonly values: readonly string[]; readonly showDropdown: boolean }
  | {
      readonly kind: "VALUE_IN_RANGE";
      readonly sheetId: number;
      readonly area: Area;
      readonly showDropdown: boolean;
    }
  | { readonly kind: "CHECKBOX" }
  | { readonly kind: "CUSTOM_FORMULA"; readonly formula: string }
  | { readonly kind: "CONDITION"; readonly condition: Condition }
  /** JSON of the file's own rule. */
  | { readonly kind: "UNKNOWN"; readonly native: string };

/** One data validation, shared by the cells it was set on. */
export interface CellRule {
  readonly criterion: Criterion;
  /** false refuses the value, true only warns. */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}
