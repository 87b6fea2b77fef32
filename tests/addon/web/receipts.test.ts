import { expect, test } from "@jest/globals";
import { choose, USER } from "../../support/readyRegister.ts";
import { sentLinks, submit, visit, webOffice } from "../../support/webOffice.ts";

const PROGRESS = { "kind.NV-0001": "progress", "content.NV-0001": "đang làm" };

test("at most one receipt an agency and day, to the directory's address", async () => {
  const project = await webOffice();
  await choose(project, "installTriggers", ["yes"]);
  const link = (await sentLinks(project))["Sở Tài chính"] ?? "";
  await submit(project, link, PROGRESS);
  const first = await project.advance("2026-10-19T03:00:00.000Z");
  const mails = first.flatMap(({ emails }) => emails);
  expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
    ["a0@example.invalid", "Đã nhận báo cáo của Sở Tài chính ngày 19/10/2026"],
  ]);
  expect(mails[0]?.body).toContain("NV-0001");
  await submit(
    project,
    link,
    { "kind.NV-0004": "progress", "content.NV-0004": "đang làm" },
    { key: "fedcba9876543210" },
  );
  const sameDay = await project.advance("2026-10-19T09:00:00.000Z");
  expect(sameDay.flatMap(({ emails }) => emails)).toEqual([]);
  const nextDay = await project.advance("2026-10-20T09:00:00.000Z");
  const later = nextDay.flatMap(({ emails }) => emails);
  expect(later.map(({ to }) => to)).toEqual(["a0@example.invalid"]);
  expect(later[0]?.body).toContain("NV-0004");
  expect(later[0]?.body).not.toContain("NV-0001");
});

test("none is sent out of the reserve", async () => {
  const project = await webOffice();
  await choose(project, "installTriggers", ["yes"]);
  const link = (await sentLinks(project))["Sở Tài chính"] ?? "";
  await submit(project, link, PROGRESS);
  const runs = await project.advance("2026-10-19T03:00:00.000Z", { quota: 5 });
  expect(runs.flatMap(({ emails }) => emails)).toEqual([]);
});

test("an agency's links are taken back, and its next e-mail carries one that works", async () => {
  const project = await webOffice();
  const links = await sentLinks(project);
  const taken = await choose(project, "renewLinks", ["sở tài chính"]);
  expect(taken.alerts.map(({ prompt }) => prompt).join(" ")).toContain("Đã thu hồi liên kết của 1 cơ quan");
  expect((await visit(project, links["Sở Tài chính"] ?? "")).page).toContain("Không mở được trang báo cáo");
  expect((await visit(project, links["Sở Y tế"] ?? "")).page).toContain("NV-0003");
  project.host.nowMs = Date.parse("2026-10-26T00:30:00.000Z");
  const next = await sentLinks(project);
  expect((await visit(project, next["Sở Tài chính"] ?? "")).page).toContain("NV-0001");
});

test("with a new key, links that were sent work on; with all taken back, none does", async () => {
  const project = await webOffice();
  const links = await sentLinks(project);
  await choose(project, "renewLinks", ["khóa"]);
  expect((await visit(project, links["Sở Y tế"] ?? "")).page).toContain("NV-0003");
  project.host.nowMs = Date.parse("2026-10-26T00:30:00.000Z");
  const next = await sentLinks(project);
  expect(next["Sở Y tế"]).toMatch(/^1\.2\./);
  await choose(project, "renewLinks", ["*"]);
  for (const link of [links["Sở Y tế"], next["Sở Y tế"]])
    expect((await visit(project, link ?? "")).page).toContain("Không mở được trang báo cáo");
});

test("the self-check says which version the page runs", async () => {
  const project = await webOffice();
  const link = (await sentLinks(project))["Sở Y tế"] ?? "";
  const checked = async () => {
    const { result } = await project.run("runSelfCheck", [{ what: "check" }], { context: "dialog", user: USER });
    return JSON.stringify(result);
  };
  expect(await checked()).toContain("self.pageUnvisited");
  await visit(project, link);
  expect(await checked()).toContain("self.pageFine");
  const properties = project.host.state.scriptProperties;
  properties["web.visit"] = (properties["web.visit"] ?? "").replace(/\|.*/, "|alt00000");
  expect(await checked()).toContain("self.pageOld");
});
