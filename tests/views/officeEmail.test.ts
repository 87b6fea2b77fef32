import { describe, expect, test } from "@jest/globals";
import { composeMorning } from "../../src/core/officeMail/composeMorning.ts";
import { composeRollUp } from "../../src/core/officeMail/composeRollUp.ts";
import { renderMorning, renderRollUp } from "../../src/views/email/officeEmail.tsx";
import { octoberOffice } from "../core/officeMail/octoberOffice.ts";
import { bookOf, directive } from "../support/testBook.ts";

function rollUpEmail() {
  const book = octoberOffice();
  return renderRollUp(composeRollUp(book).rollUp, book.settings, "vi");
}

describe("the roll-up", () => {
  test("says in its page every cell and line of the plain text", () => {
    const { html, text } = rollUpEmail();
    const seen = html.replace(/<[^>]*>/g, "\n");
    const words = text.split(/\n| \| /).map((line) => line.replace(/^- /, "").trim());
    for (const line of words.filter((each) => each !== "" && !/^https:|^\d\. /.test(each)))
      expect(seen).toContain(line);
  });

  test.each([
    { pattern: /src=|background=|url\(|@import|<script|<link|<img/i, because: "nothing is fetched" },
    { pattern: /class=|<style/i, because: "styles stand where mail programs keep them" },
  ])("$because", ({ pattern }) => expect(rollUpEmail().html).not.toMatch(pattern));
});

describe("hostile cells", () => {
  const HOSTILE = '<img src=x onerror=alert(1)>\r\nBcc: a@example.invalid\u202e "';

  test("leave no live markup and no second line in a roll-up", () => {
    const rows = [directive({ id: "NV-0001", lead: "Sở Tài chính", due: "2026-10-05", follower: HOSTILE })];
    const book = bookOf({ rows, settings: { managerEmail: "a@example.invalid", managerTitle: HOSTILE } });
    const { html, subject } = renderRollUp(composeRollUp(book).rollUp, book.settings, "vi");
    expect(html).not.toContain("<img");
    expect(subject).not.toMatch(/[\r\n]/);
  });

  test("leave no live markup in a morning list, and none grows past what mail programs show", () => {
    const rows = Array.from({ length: 200 }, (_, index) =>
      directive({
        id: `NV-${1000 + index}`,
        lead: HOSTILE,
        follower: "an@example.invalid",
        due: "2026-10-16",
        text: HOSTILE.repeat(600),
        check: index % 2 ? HOSTILE.repeat(600) : "",
      }),
    );
    const [list] = composeMorning(bookOf({ rows }));
    if (!list) throw new Error("No list");
    const { html, subject, text } = renderMorning(list, "vi");
    expect(html).not.toContain("<img");
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).toContain("và 85 nhiệm vụ khác");
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
  });
});
