import { beforeAll, expect, test } from "@jest/globals";
import type { Project } from "../../../src/local/simulator/project.ts";
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

let office: Project;
let links: readonly string[];
beforeAll(async () => {
  office = await bigOffice(200);
  links = await bigLinks(office);
});

const ids = Array.from({ length: 200 }, (_, index) => numberedId(index));

test.each([0, 9, 19])("agency %d of 20 reads and writes none of 200 directives that is another's", async (agency) => {
  const project = office.copy();
  const link = links[agency] ?? "";
  const { page } = await visit(project, link);
  const own = ids.filter((_, index) => isOwnOf(agency, index));
  expect(ids.filter((id) => page?.includes(`[${id}]`))).toEqual(own);
  const foreign = ids.filter((id) => !own.includes(id)).slice(agency, agency + 40);
  const sent = await submit(project, link, progressOn(foreign), { key: formKey(agency + 1) });
  expect(sent.page).not.toContain("Mã tiếp nhận");
  expect(foreign.filter((id) => sent.page?.includes(`[${id}]`))).toEqual([]);
  // One that is another's spoils a form of its own too.
  await submit(project, link, progressOn([own[0] ?? "", foreign[0] ?? ""]), { key: formKey(agency + 2) });
  expect(formLines(project)).toEqual([]);
});

test("ten agencies at once, whole runs at each other's boundaries: every report kept, none twice", async () => {
  const project = office.copy();
  const sendAs = (agency: number, options = {}) => {
    const id = numberedId(agency);
    return submit(
      project,
      links[agency] ?? "",
      { [`kind.${id}`]: "progress", [`content.${id}`]: `của ${agency}` },
      { key: formKey(agency + 1), ...options },
    );
  };
  const pending: ReturnType<typeof sendAs>[] = [];
  await sendAs(0, {
    onCall: ({ index }: { readonly index: number }) => {
      if (index === pending.length + 1 && pending.length < 9) pending.push(sendAs(pending.length + 1));
    },
  });
  const answers = await Promise.all(pending);
  expect(answers).toHaveLength(9);
  // Who was told that the register is busy still has the form before him, and sends it again.
  for (const [index, { page }] of answers.entries()) {
    const isTaken = page?.includes("Mã tiếp nhận") ?? false;
    expect([index, isTaken || page?.includes("chưa được nhận")]).toEqual([index, true]);
    if (!isTaken) await sendAs(index + 1);
  }
  for (let agency = 0; agency < 10; agency++) {
    const { page } = await sendAs(agency);
    expect([agency, page?.includes("Mã tiếp nhận")]).toEqual([agency, true]);
  }
  const written = formLines(project).map(({ id }) => id);
  expect([...written].sort()).toEqual(ids.slice(0, 10));
});
