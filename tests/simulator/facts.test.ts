import { describe, expect, test } from "@jest/globals";
import { openProject } from "../../src/local/simulator/project.ts";
import { codeFolder, NOW, OWNER } from "../support/scriptProject.ts";
import { CELL_FACTS } from "./facts/cells.ts";
import { CONTEXT_FACTS } from "./facts/contexts.ts";
import { EXTRA_FACTS } from "./facts/extras.ts";
import { GUARD_FACTS } from "./facts/guards.ts";
import { RULE_FACTS } from "./facts/rules.ts";
import { SERVICE_FACTS } from "./facts/services.ts";
import { STRUCTURE_FACTS } from "./facts/structure.ts";
import { TYPING_FACTS } from "./facts/typing.ts";

const GROUPS = {
  typing: TYPING_FACTS,
  cells: CELL_FACTS,
  structure: STRUCTURE_FACTS,
  rules: RULE_FACTS,
  services: SERVICE_FACTS,
  contexts: CONTEXT_FACTS,
  extras: EXTRA_FACTS,
  guards: GUARD_FACTS,
};

describe.each(Object.entries(GROUPS))("%s", (_, facts) => {
  const functions = facts.map(
    ({ script }, index) =>
      `function fact${index}(event) { const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getSheets()[0]; const at = (a1) => sheet.getRange(a1); ${script} }`,
  );
  const code = codeFolder({ "Code.js": functions.join("\n"), "Page.html": "<p>Trang</p>" });

  test.each(facts.map((fact, index) => ({ ...fact, index })))("$because", async ({ index, ...fact }) => {
    const project = await openProject({ code, now: NOW, owner: OWNER });
    const { context = "menu", user = OWNER, answers = [], select } = fact;
    const run = await project.run(`fact${index}`, [], { context, user, answers, ...(select ? { select } : {}) });
    if (fact.throws !== undefined) expect(run.error).toContain(fact.throws);
    else expect({ result: run.result, error: run.error }).toEqual({ result: fact.gives ?? null, error: null });
  });
});

test("every fact names its source", () => {
  const all = Object.values(GROUPS).flat();
  expect(all.filter(({ source }) => !/^(ref|guide|measured|types): \S|^believed/.test(source))).toEqual([]);
});
