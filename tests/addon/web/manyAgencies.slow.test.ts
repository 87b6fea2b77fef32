import { expect, test } from "@jest/globals";
import {
  bigLinks,
  bigOffice,
  formKey,
  formLines,
  isOwnOf,
  numberedId,
  progressOn,
  submit,
  visit,
} from "../../support/webOffice.ts";

test("20 agencies × 200 directives: none reads or writes what is another's", async () => {
  const project = await bigOffice(200);
  const links = await bigLinks(project);
  expect(links).toHaveLength(20);
  const ids = Array.from({ length: 200 }, (_, index) => numberedId(index));
  for (const [agency, each] of links.entries()) {
    const { page } = await visit(project, each);
    const own = ids.filter((_, index) => isOwnOf(agency, index));
    expect([agency, ids.filter((id) => page?.includes(`[${id}]`))]).toEqual([agency, own]);
    // All that are not its own, forty in a form.
    const foreign = ids.filter((id) => !own.includes(id));
    for (let from = 0; from < foreign.length; from += 40) {
      const some = foreign.slice(from, from + 40);
      const sent = await submit(project, each, progressOn(some), { key: formKey(agency * 10 + from + 1) });
      expect(sent.page).not.toContain("Mã tiếp nhận");
      expect([agency, some.filter((id) => sent.page?.includes(`[${id}]`))]).toEqual([agency, []]);
    }
  }
  expect(formLines(project)).toEqual([]);
});
