import { expect, test } from "@jest/globals";
import { NAME_SETTINGS } from "../../../src/core/commands/firstSteps.ts";
import { stepFrom, stepToResume } from "../../../src/dialogs/firstSteps/firstStepsState.ts";

const names = Object.fromEntries(NAME_SETTINGS.map((key) => [key, "có"]));

test.each<[because: string, values: Readonly<Record<string, string>>, agencies: number, step: string]>([
  ["nothing was said yet", { place: " " }, 0, "made"],
  ["some names are missing", { place: "Yên Giang" }, 0, "names"],
  ["only the reply-to is missing", names, 3, "sender"],
  ["no agencies", { ...names, replyTo: "vp@example.invalid" }, 0, "directory"],
  ["all is there", { ...names, replyTo: "vp@example.invalid" }, 3, "notice"],
])("taken up again where something is left to do: %s", (_because, values, agencies, step) => {
  expect(stepToResume(values, agencies)).toBe(step);
});

test("there is nothing before the first step and after the last", () => {
  expect([stepFrom("made", -1), stepFrom("made", 1), stepFrom("notice", 1)]).toEqual(["made", "names", "notice"]);
});
