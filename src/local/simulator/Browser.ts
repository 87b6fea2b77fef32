import { type Answer, askPerson } from "./boxes.ts";
import { ButtonSet } from "./enums.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import type { Box } from "./outputs.ts";
import type { Run } from "./run.ts";

/** The older way to ask: answers are texts. */
class BrowserObject {
  private readonly run: Run;
  readonly Buttons = ButtonSet;

  constructor(run: Run) {
    this.run = run;
  }

  /** @returns "ok", "cancel", "yes", "no"; a closed box is "cancel". */
  msgBox(...args: unknown[]): string {
    const { button } = this.ask("alert", args);
    return button === "CLOSE" ? "cancel" : button.toLowerCase();
  }
  /** @returns what was typed; "cancel" when the box was cancelled or closed. */
  inputBox(...args: unknown[]): string {
    const { button, text } = this.ask("prompt", args);
    return button === "CANCEL" || button === "CLOSE" ? "cancel" : text;
  }

  private ask(kind: Box["kind"], args: readonly unknown[]): Answer {
    const { context } = this.run.settings;
    if (context === "trigger" || context === "web") throw this.run.error("Cannot call Browser from this context.");
    return askPerson(this.run, kind, args);
  }
}

const BOX = ["string", "string, ButtonSet", "string, string, ButtonSet"];

const SPEC: ClassSpec<BrowserObject> = simulated({
  name: "Browser",
  fullName: "Browser",
  methods: { inputBox: BOX, msgBox: BOX },
  constants: ["Buttons"],
});

/** The guarded service. */
export function browser(run: Run): BrowserObject {
  return guard(run, SPEC, new BrowserObject(run));
}
