import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { dashboardData } from "../../../src/core/dashboard/dashboardData.ts";
import type { Book } from "../../../src/core/register/book.ts";
import { DIST } from "../../support/readyRegister.ts";

const ADDRESS = "http://dashboard.invalid/";

/** Stands for Google: answers each call, and remembers what was asked and whether the page was closed. */
const GOOGLE = `
window.asked = [];
window.google = { script: {
  host: { close() { window.closed_ = true; } },
  run: { withSuccessHandler(done) { return { withFailureHandler() { return { openDashboard(input) {
    window.asked.push(input);
    const texts = Object.fromEntries((input.texts ?? []).map((id) => [id, "Nội dung của " + id]));
    setTimeout(() => done({ ok: true, messages: [], reply: input.texts ? { texts } : undefined }), 0);
  } }; } }; } },
} };`;

/** The built page with what the add-on would hand to it. */
function pageOf(book: Book): string {
  const raw = readFileSync(join(DIST, "Dashboard.html"), "utf8");
  const json = JSON.stringify(dashboardData(book)).replace(/</g, "\\u003c");
  return raw.split("__DONDOC_DATA__").join(json);
}

export interface DashboardPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Opens the dashboard of a register in a window of its own. */
export async function openDashboardPage(browser: Browser, book: Book, width = 980): Promise<DashboardPage> {
  const page = await browser.newPage({ viewport: { width, height: 680 } });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (line) => {
    if (line.type() === "error") complaints.push(line.text());
  });
  await page.addInitScript(GOOGLE);
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: pageOf(book) }));
  await page.goto(ADDRESS);
  return { page, complaints };
}

/** What the page asked of the add-on so far. */
export function askedOf(page: Page): Promise<unknown> {
  return page.evaluate(() => (globalThis as unknown as { asked: unknown }).asked);
}
