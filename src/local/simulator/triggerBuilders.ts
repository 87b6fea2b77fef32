import type * as Api from "../../addon/google.ts";
import { clockTriggerBuilder } from "./ClockTriggerBuilder.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import type { Run } from "./run.ts";
import type { SpreadsheetObject } from "./Spreadsheet.ts";
import { installTrigger } from "./Trigger.ts";
import type { PersonEvent, Schedule } from "./triggers.ts";

class TriggerBuilderObject implements Api.TriggerBuilder {
  readonly run: Run;
  private readonly handler: string;

  constructor(run: Run, handler: string) {
    this.run = run;
    this.handler = handler;
  }

  timeBased(): Api.ClockTriggerBuilder {
    return clockTriggerBuilder(this.run, this.handler);
  }
  forSpreadsheet(place: SpreadsheetObject | string): SpreadsheetTriggerBuilderObject {
    const { id } = this.run.view();
    const asked = typeof place === "string" ? place : place.getId();
    if (asked !== id) throw this.run.error("Triggers for another spreadsheet are not simulated");
    return guard(this.run, SPREADSHEET_BUILDER, new SpreadsheetTriggerBuilderObject(this.run, this.handler));
  }
}

/** For what people do in the spreadsheet. */
class SpreadsheetTriggerBuilderObject {
  readonly run: Run;
  private readonly handler: string;
  private schedule: Schedule | null = null;

  constructor(run: Run, handler: string) {
    this.run = run;
    this.handler = handler;
  }

  onOpen(): this {
    return this.on("open");
  }
  onEdit(): this {
    return this.on("edit");
  }
  onChange(): this {
    return this.on("change");
  }
  onFormSubmit(): this {
    return this.on("formSubmit");
  }
  create(): Api.Trigger {
    return installTrigger(this.run, this.handler, this.schedule);
  }

  private on(kind: PersonEvent): this {
    this.schedule = { kind };
    return this;
  }
}

const BUILDER: ClassSpec<TriggerBuilderObject, Api.TriggerBuilder> = simulated({
  name: "TriggerBuilder",
  fullName: "ScriptApp.TriggerBuilder",
  methods: { forSpreadsheet: ["Spreadsheet", "string"], timeBased: [""] },
});

const SPREADSHEET_BUILDER: ClassSpec<SpreadsheetTriggerBuilderObject> = simulated({
  name: "SpreadsheetTriggerBuilder",
  fullName: "ScriptApp.SpreadsheetTriggerBuilder",
  methods: { create: [""], onChange: [""], onEdit: [""], onFormSubmit: [""], onOpen: [""] },
});

/** A guarded builder for triggers of a function. */
export function triggerBuilder(run: Run, handler: string): Api.TriggerBuilder {
  return guard(run, BUILDER, new TriggerBuilderObject(run, handler));
}
