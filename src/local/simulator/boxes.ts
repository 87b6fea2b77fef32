import { EnumMember } from "./guard.ts";
import type { Box, BoxButton } from "./outputs.ts";
import type { Run } from "./run.ts";

/** Which buttons each set shows; every box can be closed. */
const BUTTONS: Readonly<Record<string, readonly BoxButton[]>> = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};

/** What a person does with a box; the button in capitals. */
export interface Answer {
  readonly button: string;
  readonly text: string;
}

/**
 * Shows a box told as (prompt), (prompt, buttons) or (title, prompt, buttons) and waits for its answer.
 * The run ends for good when there is none, or when an alert has no such button.
 */
export function askPerson(run: Run, kind: Box["kind"], args: readonly unknown[]): Answer {
  const box = boxOf(kind, args);
  const { title, prompt } = box;
  const { settings, answers, outputs } = run;
  settings.onQuestion?.(title || prompt);
  const answer = settings.ask ? settings.ask(box, outputs) : nextAnswer(kind, answers);
  if (!answer) throw run.stop(`no answer was given for “${title || prompt}”`);
  const typed = kind === "prompt" && answer.button === "OK";
  outputs.alerts.push({ title, prompt, answer: typed ? answer.text : answer.button.toLowerCase() });
  const offered: readonly string[] = [...box.buttons, "CLOSE"];
  if (kind === "alert" && !offered.includes(answer.button)) {
    const names = offered.join(", ").toLowerCase();
    throw run.stop(`the answer “${answer.button}” is no button of “${title || prompt}”: ${names}`);
  }
  return answer;
}

/** Answers given in advance: a button, or the text of a prompt. */
function nextAnswer(kind: Box["kind"], answers: string[]): Answer | null {
  const answer = answers.shift();
  if (answer === undefined) return null;
  const name = answer.toUpperCase();
  if (kind === "alert" || name === "CANCEL" || name === "CLOSE") return { button: name, text: "" };
  return { button: "OK", text: answer };
}

function boxOf(kind: Box["kind"], [first, second, third]: readonly unknown[]): Box {
  const set = [second, third].find((item) => item instanceof EnumMember);
  const buttons = (set instanceof EnumMember ? BUTTONS[set.member] : undefined) ?? ["OK"];
  return typeof second === "string"
    ? { kind, title: String(first), prompt: second, buttons }
    : { kind, title: "", prompt: String(first), buttons };
}
