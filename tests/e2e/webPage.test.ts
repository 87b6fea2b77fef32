import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Frame, Page } from "playwright-core";
import { openBrowser } from "../../src/local/shots/openBrowser.ts";
import type { Project } from "../../src/local/simulator/project.ts";
import { type ServedWebApp, serveWebApp } from "../../src/local/webApp/serveWebApp.ts";
import { HOSTILE, HOSTILE_IDS, hostileFields } from "../support/hostileForms.ts";
import { formBody, officeHolding, sentLinks, webOffice } from "../support/webOffice.ts";
import { violations } from "./support/violations.ts";

let browser: Browser;
const served: ServedWebApp[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await Promise.all(served.map((app) => app.stop()));
  await browser.close();
});

/** Serves the page of an office. @param always a form that every request is answered with instead of its own */
async function serve(project: Project, always?: { readonly body: string }): Promise<ServedWebApp> {
  const app = await serveWebApp((request) => project.request(always ?? request));
  served.push(app);
  return app;
}

/** The page itself, inside Google's frames. */
async function innerFrame(page: Page): Promise<Frame> {
  await page.frameLocator("#sandboxFrame").frameLocator("#userHtmlFrame").locator("h1").waitFor();
  const frame = page.frames().find((each) => each.parentFrame()?.parentFrame() === page.mainFrame());
  if (frame === undefined) throw new Error("no page inside the frames");
  return frame;
}

let office: Project;
let link: string;
beforeAll(async () => {
  office = await webOffice();
  link = (await sentLinks(office))["Sở Tài chính"] ?? "";
});

/** What may be seen of the page: the address, or the form that it answers. */
const STATES: readonly {
  readonly state: string;
  readonly says: Readonly<Record<"vi" | "en", string>>;
  readonly query?: (link: string) => string;
  readonly fields?: Readonly<Record<string, string>>;
}[] = [
  { state: "directives", says: { vi: "Nhiệm vụ chủ trì (2)", en: "As lead (2)" } },
  {
    state: "refused",
    says: { vi: "Không mở được trang báo cáo", en: "This page cannot be opened" },
    query: (text) => text.replace(/.$/, "x"),
  },
  {
    state: "wrong",
    says: { vi: "Chưa gửi được: còn nội dung cần sửa", en: "Not sent yet" },
    fields: { "kind.NV-0001": "completion", "number.NV-0001": "12/STC", "content.NV-0004": "chưa chọn", phone: "" },
  },
  {
    state: "sent",
    says: { vi: "Mã tiếp nhận", en: "Number:" },
    fields: { "kind.NV-0001": "completion", "content.NV-0001": "đã xong" },
  },
];

const SEEN = STATES.flatMap((each) =>
  (["vi", "en"] as const).flatMap((language) => [360, 980].map((width) => ({ ...each, language, width }))),
);

test.each(SEEN)(
  "$state, $language, $width px: axe finds nothing serious, nothing is wider than the window",
  async ({ state, says, query, fields, language, width }) => {
    const form = fields === undefined ? undefined : { body: `${formBody(link, fields)}&hl=${language}` };
    const app = await serve(office.copy(), form);
    const page = await browser.newPage({ viewport: { width, height: 740 }, hasTouch: width < 500 });
    const faults: string[] = [];
    page.on("console", (line) => {
      if (line.type() === "error") faults.push(line.text());
    });
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(`${app.exec}?t=${query?.(link) ?? link}&hl=${language}`);
    const frame = await innerFrame(page);
    await frame.getByText(says[language]).first().waitFor();
    if (state === "directives") for (const summary of await frame.locator("summary").all()) await summary.click();
    expect(await violations(frame)).toEqual([]);
    const [all, seen] = await frame.evaluate(() => [document.body.scrollWidth, document.body.clientWidth]);
    expect(all).toBeLessThanOrEqual(seen ?? 0);
    expect(faults).toEqual([]);
    await page.close();
  },
);

test("300 hostile payloads on one page: nothing runs, nothing asks, nothing is fetched", async () => {
  const project = await officeHolding(HOSTILE_IDS.map((_, index) => HOSTILE[index * 7] ?? ""));
  const own = (await sentLinks(project))["Sở Tài chính"] ?? "";
  const fields = { ...hostileFields(HOSTILE), name: HOSTILE[200] ?? "", position: HOSTILE[230] ?? "", phone: "" };
  const app = await serve(project, { body: formBody(own, fields) });
  const page = await browser.newPage();
  const happened: string[] = [];
  page.on("dialog", (box) => happened.push(`dialog: ${box.message()}`));
  page.on("pageerror", (error) => happened.push(`error: ${error.message}`));
  page.on("console", (line) => {
    if (line.type() === "error") happened.push(`console: ${line.text()}`);
  });
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") happened.push(request.url());
  });
  await page.goto(app.exec);
  const frame = await innerFrame(page);
  await page.waitForTimeout(300);
  for (const summary of await frame.locator("summary").all()) await summary.focus();
  const typed = await frame
    .locator("textarea")
    .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
  expect(typed.join(" ").match(/evil|hacked|alert|txt\.exe/g)?.length).toBeGreaterThanOrEqual(300);
  for (const each of page.frames()) expect(await each.evaluate(() => "hacked" in window)).toBe(false);
  expect(await frame.locator("script").count()).toBe(1);
  expect(await frame.locator("img, svg, iframe, object, embed").count()).toBe(0);
  expect(happened).toEqual([]);
  await page.close();
});
