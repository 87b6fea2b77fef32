import { createHmac, randomBytes } from "node:crypto";
import { beforeAll, expect, test } from "@jest/globals";
import { addDays, type IsoDate } from "../../../src/core/calendar/isoDate.ts";
import { isSameSecret, linkPayload, linkText, readLink } from "../../../src/core/reportBack/link.ts";
import { keyOfLink, keysText, readKeys, rotatedKeys, signingKey } from "../../../src/core/reportBack/linkKeys.ts";
import type { Project } from "../../../src/local/simulator/project.ts";
import { sentLinks, visit, webOffice } from "../../support/webOffice.ts";

const DAY = "2026-10-19" as IsoDate;
const SECRET = "ab".repeat(32);
const KEYS = [{ number: "3", secret: SECRET, retired: null }];

const sign = (payload: string, secret = SECRET) => createHmac("sha256", secret).update(payload).digest("hex");

const partsOf = (parts = {}) => ({ key: "3", agency: "0123456789ab", monday: DAY, ...parts });
const linkOf = (parts = {}) => linkText(partsOf(parts), sign(linkPayload(partsOf(parts))));

/** As the add-on decides, without workbook and clock. */
function holds(text: string): boolean {
  const link = readLink(text);
  const key = link === null ? null : keyOfLink(link, KEYS);
  return link !== null && key !== null && isSameSecret(sign(link.payload, key.secret), link.signature);
}

/** Changes one thing of a link: a letter, its length, its case, its parts. */
function mutated(link: string, seed: number): string {
  const at = (seed * 7919) % link.length;
  const letters = "0123456789abcdefABCDEF.-_ %\n";
  const other = letters[(seed * 31) % letters.length] ?? "x";
  switch (seed % 6) {
    case 0:
      return link.slice(0, at) + (link[at] === other ? `${other}0` : other) + link.slice(at + 1);
    case 1:
      return link.slice(0, at) + link.slice(at + 1 + (seed % 3));
    case 2:
      return link.slice(0, at) + other + link.slice(at);
    case 3:
      return link.replace("2026-10-19", seed % 2 === 1 ? "2026-10-26" : "2026-10-12");
    case 4:
      return link.slice(0, -64) + randomBytes(32).toString("hex");
    default:
      return `${link}0`;
  }
}

test("of 1,000 random and mutated links none holds", () => {
  const link = linkOf();
  expect(holds(link)).toBe(true);
  const wrong = Array.from({ length: 1_000 }, (_, seed) =>
    seed % 10 === 9 ? randomBytes(80).toString("latin1") : mutated(link, seed),
  );
  expect(wrong.filter(holds)).toEqual([]);
  expect(wrong).not.toContain(link);
});

test("comparing looks at every letter, whatever the lengths", () => {
  expect(isSameSecret("abc", "abc")).toBe(true);
  for (const [a, b] of [
    ["abc", "abd"],
    ["abc", "ab"],
    ["ab", "abc"],
    ["", "a"],
    ["a", ""],
    ["abcabc", "abc"],
  ] as const)
    expect([a, b, isSameSecret(a, b)]).toEqual([a, b, false]);
});

test.each([
  { days: 0, known: true, because: "the key before it is kept" },
  { days: 30, known: true, because: "until the last link of its time has expired" },
  { days: 31, known: false, because: "and not longer" },
])("after a rotation, $days days on: $because", ({ days, known }) => {
  const retired = rotatedKeys(KEYS, "cd".repeat(32), DAY, 30);
  expect(signingKey(retired)?.number).toBe("4");
  const later = rotatedKeys(retired, "ef".repeat(32), addDays(DAY, days), 30);
  expect(later.some(({ number }) => number === "3")).toBe(known);
  expect(readKeys(keysText(later))).toEqual(later);
});

test("a retired key signs nothing for weeks after it went", () => {
  const keys = rotatedKeys(KEYS, "cd".repeat(32), DAY, 30);
  expect(keyOfLink(partsOf(), keys)?.number).toBe("3");
  expect(keyOfLink(partsOf({ monday: "2026-10-26" as IsoDate }), keys)).toBeNull();
});

let project: Project;
let links: Readonly<Record<string, string>>;
beforeAll(async () => {
  project = await webOffice();
  links = await sentLinks(project);
});

test("a link holds no name and no address", () => {
  expect(Object.keys(links)).toHaveLength(3);
  for (const link of Object.values(links)) expect(link).toMatch(/^1\.1\.[0-9a-f]{12}\.2026-10-19\.[0-9a-f]{64}$/);
});

test("whatever is wrong with a link, the answer is the same", async () => {
  const link = links["Sở Tài chính"] ?? "";
  const foreign = linkOf();
  const copies = [project.copy(), project.copy(), project.copy(), project.copy()] as const;
  copies[0].host.nowMs = Date.parse("2026-11-19T00:30:00.000Z");
  copies[1].host.state.scriptProperties = without(copies[1], (name) => name.startsWith("web.agency."));
  copies[2].host.state.scriptProperties = without(copies[2], (name) => name === "web.page");
  copies[3].host.state.scriptProperties = without(copies[3], (name) => name === "web.keys");
  const cases = [
    ["none", project, ""],
    ["no link at all", project, "<script>alert(1)</script>"],
    ["one letter changed", project, link.replace(/.$/, (last) => (last === "0" ? "1" : "0"))],
    ["signed by another key", project, foreign],
    ["expired", copies[0], link],
    ["revoked", copies[1], link],
    ["the page is off", copies[2], link],
    ["the key is gone", copies[3], link],
  ] as const;
  const pages = new Set<string | null>();
  for (const [because, office, text] of cases) {
    const { page, error, emails } = await visit(office, text);
    expect({ because, error, emails }).toEqual({ because, error: null, emails: [] });
    expect([because, page?.includes("Không mở được trang báo cáo")]).toEqual([because, true]);
    pages.add(page);
  }
  expect(pages.size).toBe(1);
});

function without(office: Project, drops: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(office.host.state.scriptProperties).filter(([name]) => !drops(name)));
}
