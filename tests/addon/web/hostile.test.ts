import { expect, test } from "@jest/globals";
import { sheetSpec } from "../../../src/core/register/sheets.ts";
import { HOSTILE, HOSTILE_IDS, hostileFields } from "../../support/hostileForms.ts";
import { formKey, formLines, officeHolding, sentLinks, submit } from "../../support/webOffice.ts";

/** Elements and attributes that our page has not. */
function markupOf(page: string): readonly string[] {
  const own = page.replace(/<script>\(function[\s\S]*?\}\)\(\);<\/script>/, "").replace(/<style>[\s\S]*?<\/style>/, "");
  const bare = own.replace(/="[^"]*"/g, "");
  return bare.match(/<(?:script|img|svg|iframe|object)\b|<[^>]*\son\w+|<\?/gi) ?? [];
}

test("300 hostile payloads: nothing stored as a formula, no markup on any page", async () => {
  expect(new Set(HOSTILE).size).toBe(300);
  const project = await officeHolding(HOSTILE_IDS.map((_, index) => HOSTILE[index * 7] ?? ""));
  const link = (await sentLinks(project))["Sở Tài chính"] ?? "";
  const aForm = HOSTILE_IDS.length * 2;
  for (let from = 0; from < HOSTILE.length; from += aForm) {
    const fields = { ...hostileFields(HOSTILE.slice(from, from + aForm)), name: HOSTILE[from] ?? "" };
    const sent = await submit(project, link, fields, { key: formKey(from + 1) });
    expect([from, sent.error, sent.page?.includes("Mã tiếp nhận")]).toEqual([from, null, true]);
    // Sent back because the telephone is missing, everything is shown in the form again.
    const shown = await submit(project, link, { ...fields, phone: "" }, { key: formKey(from + 2) });
    expect([from, markupOf(sent.page ?? ""), markupOf(shown.page ?? "")]).toEqual([from, [], []]);
  }
  const lines = formLines(project);
  expect(lines).toHaveLength((HOSTILE.length / aForm) * HOSTILE_IDS.length);
  const cells = project.sheet(sheetSpec("events").vi).data.rows.flatMap((row) => row?.contents ?? []);
  expect(JSON.stringify(cells)).not.toMatch(/"formula"/);
  for (const line of lines) for (const cell of Object.values(line)) expect(cell).not.toMatch(/\p{Cc}/u);
});
