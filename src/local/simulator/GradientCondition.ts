import { InterpolationType } from "./enums.ts";
import type { Gradient, GradientPoint } from "./gradient.ts";
import { type ClassSpec, type EnumMember, guard, simulated } from "./guard.ts";
import type { Run } from "./run.ts";

/** A rule's scale as scripts see it: a point that is not set has no type and blank texts. */
export class GradientConditionObject {
  private readonly gradient: Gradient;

  constructor(gradient: Gradient) {
    this.gradient = gradient;
  }

  getMaxColor(): string {
    return this.gradient.max?.color ?? "";
  }
  getMaxType(): EnumMember | null {
    return typeOf(this.gradient.max);
  }
  getMaxValue(): string {
    return this.gradient.max?.value ?? "";
  }
  getMidColor(): string {
    return this.gradient.mid?.color ?? "";
  }
  getMidType(): EnumMember | null {
    return typeOf(this.gradient.mid);
  }
  getMidValue(): string {
    return this.gradient.mid?.value ?? "";
  }
  getMinColor(): string {
    return this.gradient.min?.color ?? "";
  }
  getMinType(): EnumMember | null {
    return typeOf(this.gradient.min);
  }
  getMinValue(): string {
    return this.gradient.min?.value ?? "";
  }
}

function typeOf(point: GradientPoint | null): EnumMember | null {
  return point ? InterpolationType[point.type] : null;
}

const SPEC: ClassSpec<GradientConditionObject> = simulated({
  name: "GradientCondition",
  fullName: "SpreadsheetApp.GradientCondition",
  methods: {
    getMaxColor: [""],
    getMaxType: [""],
    getMaxValue: [""],
    getMidColor: [""],
    getMidType: [""],
    getMidValue: [""],
    getMinColor: [""],
    getMinType: [""],
    getMinValue: [""],
  },
});

/** A guarded scale. */
export function gradientCondition(run: Run, gradient: Gradient): GradientConditionObject {
  return guard(run, SPEC, new GradientConditionObject(gradient));
}
