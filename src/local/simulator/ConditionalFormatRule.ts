import type * as Api from "../../addon/google.ts";
import type { ColourRule } from "./book.ts";
import { CONDITION_ENTRIES, operandsOf } from "./conditions.ts";
import { BooleanCriteria } from "./enums.ts";
import { type GradientConditionObject, gradientCondition } from "./GradientCondition.ts";
import { type Gradient, type GradientPoint, INTERPOLATIONS, NO_GRADIENT } from "./gradient.ts";
import { type ClassSpec, type EnumMember, type Extra, guard, simulated } from "./guard.ts";
import { RangeObject, rangeObject } from "./Range.ts";
import type { Run } from "./run.ts";

/** A colour rule as scripts see it; the sheet it belongs to comes with its ranges. */
export class ConditionalFormatRuleObject implements Api.ConditionalFormatRule {
  readonly run: Run;
  readonly rule: ColourRule;
  /** null while the rule has no range. */
  readonly sheetId: number | null;

  constructor(run: Run, rule: ColourRule, sheetId: number | null) {
    this.run = run;
    this.rule = rule;
    this.sheetId = sheetId;
  }

  getRanges(): Api.Range[] {
    const { sheetId } = this;
    if (sheetId === null) return this.run.realm.list([]);
    return this.run.realm.list(
      this.rule.ranges.map(({ row, column, rows, columns }) =>
        rangeObject(this.run, sheetId, row, column, rows, columns),
      ),
    );
  }
  getBooleanCondition(): Api.BooleanCondition | null {
    return this.rule.formula === null && this.rule.condition === null
      ? null
      : guard(this.run, CONDITION, new ConditionObject(this.run, this.rule));
  }
  getGradientCondition(): GradientConditionObject | null {
    const { gradient } = this.rule;
    return gradient && gradientCondition(this.run, gradient);
  }
  copy(): Api.ConditionalFormatRuleBuilder {
    return conditionalFormatRuleBuilder(this.run, this);
  }
}

class ConditionObject implements Api.BooleanCondition {
  readonly run: Run;
  readonly rule: ColourRule;

  constructor(run: Run, rule: ColourRule) {
    this.run = run;
    this.rule = rule;
  }

  getCriteriaType(): EnumMember {
    return BooleanCriteria[this.rule.condition?.type ?? "CUSTOM_FORMULA"];
  }
  getCriteriaValues(): unknown[] {
    return this.run.realm.list(this.rule.condition?.operands ?? [this.rule.formula]);
  }
  getBackground(): string | null {
    return this.rule.background;
  }
  getFontColor(): string | null {
    return this.rule.fontColor;
  }
  getBold(): boolean | null {
    return this.rule.bold;
  }
  getItalic(): boolean | null {
    return this.rule.italic;
  }
}

const EMPTY: ColourRule = {
  ranges: [],
  formula: null,
  condition: null,
  gradient: null,
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
  native: null,
};

class RuleBuilderObject implements Api.ConditionalFormatRuleBuilder {
  readonly run: Run;
  private rule: ColourRule;
  private sheetId: number | null;

  constructor(run: Run, rule: ColourRule, sheetId: number | null) {
    this.run = run;
    this.rule = rule;
    this.sheetId = sheetId;
  }

  whenFormulaSatisfied(formula: string): this {
    return this.with({ formula, condition: null, gradient: null, native: null });
  }
  setBackground(colour: string | null): this {
    return this.with({ background: colour?.toLowerCase() ?? null });
  }
  setFontColor(colour: string | null): this {
    return this.with({ fontColor: colour?.toLowerCase() ?? null });
  }
  setItalic(italic: boolean | null): this {
    return this.with({ italic });
  }
  setBold(bold: boolean | null): this {
    return this.with({ bold });
  }
  setStrikethrough(strikethrough: boolean | null): this {
    return this.with({ strikethrough });
  }
  setUnderline(underline: boolean | null): this {
    return this.with({ underline });
  }
  setRanges(ranges: readonly Api.Range[]): this {
    const own = ranges.filter((range) => range instanceof RangeObject);
    this.sheetId = own[0]?.sheetId ?? null;
    return this.with({ ranges: own.map(({ area }) => area) });
  }
  build(): Api.ConditionalFormatRule {
    const { formula, condition, gradient, native } = this.rule;
    if (formula === null && condition === null && native === null && !(gradient?.min && gradient.max)) {
      throw this.run.error("Conditional format rule must have a condition.");
    }
    return conditionalFormatRule(this.run, this.rule, this.sheetId);
  }

  /** A scale takes the place of any other condition. */
  withPoint(end: keyof Gradient, point: GradientPoint | null): this {
    const gradient = { ...(this.rule.gradient ?? NO_GRADIENT), [end]: point };
    return this.with({ gradient, formula: null, condition: null, native: null });
  }

  with(change: Partial<ColourRule>): this {
    this.rule = { ...this.rule, ...change };
    return this;
  }
}

const SPEC: ClassSpec<ConditionalFormatRuleObject, Api.ConditionalFormatRule> = simulated({
  name: "ConditionalFormatRule",
  fullName: "SpreadsheetApp.ConditionalFormatRule",
  methods: { getRanges: [""], getBooleanCondition: [""], getGradientCondition: [""], copy: [""] },
});

const CONDITION: ClassSpec<ConditionObject, Api.BooleanCondition> = simulated({
  name: "BooleanCondition",
  fullName: "SpreadsheetApp.BooleanCondition",
  methods: {
    getCriteriaType: [""],
    getCriteriaValues: [""],
    getBackground: [""],
    getFontColor: [""],
    getBold: [""],
    getItalic: [""],
  },
});

const BUILDER: ClassSpec<RuleBuilderObject, Api.ConditionalFormatRuleBuilder> = simulated({
  name: "ConditionalFormatRuleBuilder",
  fullName: "SpreadsheetApp.ConditionalFormatRuleBuilder",
  methods: {
    whenFormulaSatisfied: ["string"],
    setBackground: ["string?"],
    setFontColor: ["string?"],
    setItalic: ["boolean?"],
    setBold: ["boolean?"],
    setStrikethrough: ["boolean?"],
    setUnderline: ["boolean?"],
    setRanges: ["Range[]"],
    build: [""],
  },
  extras: () => ({ ...CONDITION_METHODS, ...GRADIENT_METHODS }),
});

const POINT = ["string, InterpolationType, string"];
const setPoint =
  (end: keyof Gradient) =>
  (builder: RuleBuilderObject, colour: string, type: EnumMember, value: string): RuleBuilderObject => {
    const name = INTERPOLATIONS.find((each) => each === type.member) ?? "NUMBER";
    const isEnd = name === "MIN" || name === "MAX";
    return builder.withPoint(end, { color: colour.toLowerCase(), type: name, value: isEnd ? "" : value });
  };
const scaleEnd = (end: "min" | "max"): Extra<RuleBuilderObject> => [
  ["string"],
  (builder, colour: string) =>
    builder.withPoint(end, { color: colour.toLowerCase(), type: end === "min" ? "MIN" : "MAX", value: "" }),
];

const GRADIENT_METHODS: Readonly<Record<string, Extra<RuleBuilderObject>>> = {
  setGradientMaxpoint: scaleEnd("max"),
  setGradientMinpoint: scaleEnd("min"),
  setGradientMaxpointWithValue: [POINT, setPoint("max")],
  setGradientMidpointWithValue: [POINT, setPoint("mid")],
  setGradientMinpointWithValue: [POINT, setPoint("min")],
};

/** whenTextContains, whenNumberBetween …: all conditions that colour rules have. */
const CONDITION_METHODS: Readonly<Record<string, Extra<RuleBuilderObject>>> = Object.fromEntries(
  CONDITION_ENTRIES.flatMap(([type, { when, overloads }]) => {
    if (when === null) return [];
    const call = (builder: RuleBuilderObject, ...args: unknown[]) =>
      builder.with({
        formula: null,
        gradient: null,
        native: null,
        condition: { type, operands: operandsOf(args, builder.run.view().zone) },
      });
    return [[when, [overloads, call] as const]];
  }),
);

/** A guarded colour rule. */
export function conditionalFormatRule(run: Run, rule: ColourRule, sheetId: number | null): ConditionalFormatRuleObject {
  return guard(run, SPEC, new ConditionalFormatRuleObject(run, rule, sheetId));
}

/** A guarded builder, empty or starting from a rule. */
export function conditionalFormatRuleBuilder(
  run: Run,
  from: ConditionalFormatRuleObject | null,
): Api.ConditionalFormatRuleBuilder {
  return guard(run, BUILDER, new RuleBuilderObject(run, from?.rule ?? EMPTY, from?.sheetId ?? null));
}
