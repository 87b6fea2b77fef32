import { expect, test } from "@jest/globals";
import { USER } from "../../support/readyRegister.ts";
import { webOffice } from "../../support/webOffice.ts";

/** What a stranger may hand over when he calls a function of the script by name. */
const ARGUMENTS: readonly (readonly unknown[])[] = [
  [],
  [{}],
  [{ triggerUid: "12345" }],
  [{ answers: [] }],
  ["NV-0001"],
];

test("from a web request every function but the page's own refuses before its first read", async () => {
  const project = await webOffice();
  const values = () => project.book().sheets.map(({ name }) => project.sheet(name).values());
  const before = values();
  const names = project.functionNames().filter((name) => !["doGet", "doPost"].includes(name) && !name.endsWith("_"));
  expect(names).toEqual(expect.arrayContaining(["onOpen", "onEdit", "tick", "readerPage", "setUp", "answerReports"]));
  for (const name of names.filter((each) => !["sortRegister", "deleteSecondLine"].includes(each))) {
    for (const args of ARGUMENTS) {
      const { callsByKind, emails, documents } = project.runNow(name, args, { context: "web", user: USER });
      // Whether a caller is the hourly trigger can only be told by the id that a property holds.
      const allowed = name === "tick" && args[0] !== undefined ? { propertyRead: callsByKind["propertyRead"] } : {};
      const trigger = callsByKind["trigger"] === undefined ? {} : { trigger: callsByKind["trigger"] };
      expect({ name, args, ...callsByKind }).toEqual({
        name,
        args,
        ...JSON.parse(JSON.stringify({ ...allowed, ...trigger })),
      });
      expect([...emails, ...documents]).toEqual([]);
    }
  }
  expect(values()).toEqual(before);
});
