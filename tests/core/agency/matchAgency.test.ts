import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isValidOn } from "../../../src/core/agency/agency.ts";
import { indexDirectory } from "../../../src/core/agency/indexDirectory.ts";
import { matchAgency } from "../../../src/core/agency/matchAgency.ts";
import { addDays, type IsoDate, parseIsoDate } from "../../../src/core/calendar/isoDate.ts";
import { AGENCIES } from "./sampleAgencies.ts";

function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`no such day: ${text}`);
  return date;
}

const directory = indexDirectory(AGENCIES);
const TODAY = day("2026-10-19");

/** “how: names” in one line, so that a table can hold it. */
function summary(mention: string, on: IsoDate): string {
  const match = matchAgency(mention, directory, on);
  switch (match.how) {
    case "succession":
      return `succession since ${match.since}: ${match.heirs.map(({ name }) => name).join("; ")}`;
    case "ambiguous":
      return `ambiguous: ${match.candidates.map(({ name }) => name).join("; ")}`;
    case "group":
    case "unknown":
      return match.how;
    default:
      return `${match.how}: ${match.agency.name}`;
  }
}

const ZONE = "Ban Quản lý Khu KTCK Đồng Đăng - Lạng Sơn";
const PROJECTS = "Ban Quản lý dự án đầu tư xây dựng tỉnh";
const NEW_BORDER_GUARD = "Ban Chỉ huy Bộ đội Biên phòng tỉnh";
const AGRICULTURE = "Sở Nông nghiệp và Môi trường";

describe("today", () => {
  test.each<[string, string, string]>([
    // mention | expected | because
    ["Sở Nội vụ", "name: Sở Nội vụ", "the name itself"],
    ["sở  nội vụ", "name: Sở Nội vụ", "case and spaces say nothing"],
    ["Ban Quản lý Khu KTCK Đồng Đăng – Lạng Sơn", `name: ${ZONE}`, "dashes are one"],
    ["Ban quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn", `abbreviation: ${ZONE}`, "KTCK in full"],
    ["BQL Khu KTCK Đồng Đăng-Lạng Sơn", `abbreviation: ${ZONE}`, "BQL"],
    [
      "Trưởng Ban Quản lý Khu KTCK Đồng Đăng - Lạng Sơn",
      `abbreviation: ${ZONE}`,
      "a title that contains the first word",
    ],
    ["Ban QL cửa khẩu", `short: ${ZONE}`, "a short name of the sheet"],
    ["BQLDA đầu tư xây dựng tỉnh", `abbreviation: ${PROJECTS}`, "BQLDA"],
    ["Ban QLDA ĐTXD tỉnh", `abbreviation: ${PROJECTS}`, "QLDA, ĐTXD"],
    ["Ban Quản lý dự án đầu tư xây dựng", `abbreviation: ${PROJECTS}`, "without “tỉnh”"],
    ["Ban Quản lý Đầu tư xây dựng tỉnh", `short: ${PROJECTS}`, "a former wording kept as short name"],
    ["Giám đốc Ban Quản lý dự án đầu tư xây dựng tỉnh", `abbreviation: ${PROJECTS}`, "a head stands for the body"],
    ["Ủy ban nhân dân xã Đồng Đăng", "abbreviation: UBND xã Đồng Đăng", "UBND in full"],
    ["Uỷ ban nhân dân xã Đồng Đăng", "abbreviation: UBND xã Đồng Đăng", "the other place of the tone mark"],
    ["Chủ tịch UBND xã Đồng Đăng", "abbreviation: UBND xã Đồng Đăng", "a chair stands for the committee"],
    [
      "đồng chí Chủ tịch UBND xã Đồng Đăng",
      "abbreviation: UBND xã Đồng Đăng",
      "an honorific before a title is no person",
    ],
    ["xã Đồng Đăng", "abbreviation: UBND xã Đồng Đăng", "level and place"],
    ["Sở NN&MT", `abbreviation: ${AGRICULTURE}`, "initials with &"],
    ["Sở NN và MT", `abbreviation: ${AGRICULTURE}`, "initials with và"],
    ["Giám đốc Sở NNMT", `abbreviation: ${AGRICULTURE}`, "title and initials"],
    ["Sở Nông nghiệp & Môi trường", `abbreviation: ${AGRICULTURE}`, "& for và"],
    ["Sở VHTTDL", "abbreviation: Sở Văn hóa, Thể thao và Du lịch", "initials of a long name"],
    ["Sở VH,TT&DL", "abbreviation: Sở Văn hóa, Thể thao và Du lịch", "initials with punctuation"],
    ["Sở Văn hoá - Thể thao và Du lịch", "name: Sở Văn hóa, Thể thao và Du lịch", "punctuation and tone mark"],
    ["Sở Nội vụ tỉnh Lạng Sơn", "abbreviation: Sở Nội vụ", "the own province may be named"],
    ["Công an tỉnh Lạng Sơn", "abbreviation: Công an tỉnh", "the own province may be named"],
    ["Thuế tỉnh", "abbreviation: Thuế tỉnh Lạng Sơn", "or left out"],
    ["Sở Nội vụ tỉnh Cao Bằng", "unknown", "another province's department is another body"],
    ["Sở Nông nghiêp và Môi trường", `spelling: ${AGRICULTURE}`, "a lost tone mark"],
    ["Ban Quản lý dự án đầu tư xây dụng tỉnh", `spelling: ${PROJECTS}`, "one letter"],
    [
      "Giám đốc Sở Văn hóa, Thể thoa và Du lịch",
      "spelling: Sở Văn hóa, Thể thao và Du lịch",
      "neighbours swapped, after a title",
    ],
    ["Ban Quản lý dư án đầu tư xây dựng tỉnh", `spelling: ${PROJECTS}`, "one letter in a short word"],
    ["Ban Quản lý dự án đẩu tư xấy dụng tỉnh", "unknown", "three slips are too many"],
    ["Ban Quản lí dự án đầu tư xây dựng tỉnh", `abbreviation: ${PROJECTS}`, "lí and lý are one"],
    ["Công an", "ambiguous: Công an tỉnh", "two words say too little to add “tỉnh”"],
    ["UBND xã Tân Thanh", "unknown", "Tân Thanh is not Tân Thành"],
    ["UBND xã Đồng Đang", "unknown", "in a place name one letter makes another place"],
    ["Chi cục Hải quan khu vực VII", "unknown", "a number is not misspelt"],
    ["Chi cuc Hải quan khu vực VI", "spelling: Chi cục Hải quan khu vực VI", "the words that say what it does may be"],
    ["Trung tâm Y tế Tân Thanh", "unknown", "a proper name after a function, again Tân Thanh and Tân Thành"],
    ["Sở NV", "ambiguous: Sở Nội vụ; Sở Ngoại vụ", "two bodies have these initials"],
    ["Ban", `ambiguous: ${ZONE}; ${PROJECTS}; ${NEW_BORDER_GUARD}`, "“Ban” alone may be any of them"],
    ["Ban Quản lý", `ambiguous: ${ZONE}; ${PROJECTS}`, "border gate zone or projects"],
    [
      "Cao Lộc",
      "ambiguous: UBND huyện Cao Lộc; UBND thị trấn Cao Lộc; UBND xã Cao Lộc",
      "district, town and commune of one name",
    ],
    ["UBND xã Cao Lộc", "name: UBND xã Cao Lộc", "the commune, not the district"],
    ["Đồng Đăng", "ambiguous: UBND xã Đồng Đăng", "a bare place is not yet a body"],
    ["các sở, ngành", "group", "many bodies"],
    ["UBND các xã, phường", "group", "a group, though the directory lists it"],
    ["UBND các xã Cao Lộc và Đồng Đăng", "group", "not split by the reader: a person resolves it"],
    ["Các đơn vị có liên quan", "group", "nobody is named"],
    ["chủ đầu tư", "group", "nobody is named"],
    ["Chủ tịch UBND tỉnh", "name: Chủ tịch UBND tỉnh", "a leader listed as such"],
    ["Phó Chủ tịch UBND tỉnh", "unknown", "a leader not listed"],
    ["Tỉnh ủy", "unknown", "a body above the office"],
    ["đồng chí Lương Văn Sáng", "unknown", "a person"],
    ["Văn phòng UBND tỉnh", "name: Văn phòng UBND tỉnh", "the own office"],
    ["Chánh Văn phòng UBND tỉnh", "abbreviation: Văn phòng UBND tỉnh", "its head"],
    ["Công ty Cổ phần Bến bãi Xứ Lạng", "name: Công ty Cổ phần Bến bãi Xứ Lạng", "an enterprise"],
    ["Sở Thủy lợi", "unknown", "not in the directory"],
    ["", "unknown", "nothing named"],
  ])("“%s” → %s: %s", (mention, expected) => expect(summary(mention, TODAY)).toBe(expected));
});

describe("succession is dated", () => {
  test.each<[string, string, string, string]>([
    // mention | on | expected | because
    ["Sở Kế hoạch và Đầu tư", "2025-02-28", "name: Sở Kế hoạch và Đầu tư", "its last day"],
    ["Sở Kế hoạch và Đầu tư", "2025-03-01", "succession since 2025-03-01: Sở Tài chính (hợp nhất)", "one heir"],
    [
      "Sở KH&ĐT",
      "2026-10-19",
      "succession since 2025-03-01: Sở Tài chính (hợp nhất)",
      "an abbreviation of a former name",
    ],
    ["Sở Tài chính", "2024-11-25", "name: Sở Tài chính", "same name, the older body"],
    ["Sở Tài chính", "2025-05-21", "name: Sở Tài chính (hợp nhất)", "same name, the newer body"],
    ["Sở Nông nghiệp", "2026-10-19", `ambiguous: ${AGRICULTURE}`, "the beginning of a name is confirmed by a person"],
    [
      "Bộ Chỉ huy Bộ đội Biên phòng",
      "2025-05-21",
      "abbreviation: Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
      "before the hand-over",
    ],
    [
      "Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
      "2025-06-28",
      `succession since 2025-06-28: ${NEW_BORDER_GUARD}`,
      "Bộ Chỉ huy became Ban Chỉ huy",
    ],
    ["Ban Chỉ huy Bộ đội Biên phòng tỉnh", "2025-06-01", "unknown", "not yet there, and no slip for Bộ Chỉ huy"],
    ["Chủ tịch UBND huyện Cao Lộc", "2024-11-25", "abbreviation: UBND huyện Cao Lộc", "the district while it existed"],
    [
      "UBND huyện Cao Lộc",
      "2025-07-01",
      "succession since 2025-07-01: UBND xã Đồng Đăng; UBND xã Cao Lộc; UBND phường Kỳ Lừa",
      "several heirs, a person chooses",
    ],
    [
      "huyện Văn Lãng",
      "2025-07-01",
      "succession since 2025-07-01: UBND xã Hoàng Văn Thụ; UBND xã Văn Lãng",
      "level and place",
    ],
    [
      "UBND xã Thụy Hùng",
      "2025-06-30",
      "ambiguous: UBND xã Thụy Hùng (huyện Cao Lộc); UBND xã Thụy Hùng (huyện Văn Lãng)",
      "two communes of one name",
    ],
    ["UBND xã Thuỵ Hùng", "2025-07-01", "name: UBND xã Thụy Hùng", "only one is left"],
    [
      "UBND xã Thụy Hùng (huyện Cao Lộc)",
      "2026-10-19",
      "succession since 2025-07-01: UBND xã Đồng Đăng",
      "the one of Cao Lộc went elsewhere",
    ],
  ])("“%s” on %s → %s: %s", (mention, on, expected) => expect(summary(mention, day(on))).toBe(expected));

  test("a chain is followed to the body that exists on the day", () => {
    const [first, second, third] = AGENCIES;
    if (!first || !second || !third) throw new Error("sample too small");
    const chain = indexDirectory([
      { ...first, name: "Ban A", validTo: day("2020-01-31"), successors: ["Ban B"] },
      {
        ...second,
        name: "Ban B",
        validFrom: day("2020-02-01"),
        validTo: day("2024-01-31"),
        successors: ["Ban C", "Ban A"],
      },
      { ...third, name: "Ban C", validFrom: day("2024-02-01"), validTo: null, successors: [] },
    ]);
    expect(matchAgency("Ban A", chain, TODAY)).toMatchObject({
      how: "succession",
      since: "2020-02-01",
      heirs: [{ name: "Ban C" }],
    });
  });

  test("a former body without a known heir is reported, never guessed", () => {
    const [first] = AGENCIES;
    if (!first) throw new Error("sample too small");
    const lost = indexDirectory([{ ...first, name: "Ban A", validTo: day("2020-01-31"), successors: ["Ban X"] }]);
    const match = matchAgency("Ban A", lost, TODAY);
    expect(match.how).toBe("unknown");
    expect(match.reason).toContain("31/01/2020");
  });
});

describe("never guessed across bodies", () => {
  const [sample] = AGENCIES;
  if (!sample) throw new Error("sample too small");
  const directoryOf = (...names: readonly string[]) =>
    indexDirectory(names.map((name) => ({ ...sample, name, shortNames: [], validTo: null, successors: [] })));

  test.each<[string, string, string[], string]>([
    [
      "Phó Chủ tịch UBND tỉnh",
      "unknown",
      ["UBND tỉnh"],
      "a leader stays one even where the sheet calls his body an agency",
    ],
    [
      "Trung tâm Phát triển quỹ đất",
      "ambiguous",
      ["Trung tâm Phát triển quỹ đất tỉnh", "Trung tâm Phát triển quỹ đất Lộc Bình"],
      "“tỉnh” is added only when nothing else begins so",
    ],
    ["Cục Thuê", "unknown", ["Cục Thuế"], "a short name is not corrected"],
    ["Trung tâm Vận tái", "ambiguous", ["Trung tâm Vận tải", "Trung tâm Vận tài"], "two names equally near"],
  ])("“%s” → %s among %j: %s", (mention, how, names) => {
    expect(matchAgency(mention, directoryOf(...names), TODAY).how).toBe(how);
  });
});

describe("laws", () => {
  const names = AGENCIES.map(({ name }) => name);
  const mention = fc.constantFrom(
    ...names,
    "Sở NN&MT",
    "Chủ tịch UBND huyện Cao Lộc",
    "Ban",
    "các sở, ngành",
    "BQLDA ĐTXD tỉnh",
  );
  const dressing = fc.constantFrom(
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
    (text: string) => text.normalize("NFD"),
    (text: string) => ` ${text.split(" ").join("  ")} `,
    (text: string) => text.split(" ").join("\u00a0"),
    (text: string) => text.split(" - ").join(" – "),
  );

  test("case, spaces, dashes and decomposition change nothing", () => {
    fc.assert(
      fc.property(mention, dressing, dressing, (text, first, second) => {
        expect(summary(first(second(text)), TODAY)).toBe(summary(text, TODAY));
      }),
    );
  });

  test("every body matches its own name on every day it exists, unless it is a group", () => {
    fc.assert(
      fc.property(fc.constantFrom(...AGENCIES), fc.integer({ min: 0, max: 1200 }), (agency, offset) => {
        const on = addDays(day("2024-01-01"), offset);
        fc.pre(isValidOn(agency, on));
        const match = matchAgency(agency.name, directory, on);
        if (agency.kind === "group") expect(match.how).toBe("group");
        else expect(match).toMatchObject({ how: "name", agency: { name: agency.name } });
      }),
    );
  });

  test("a group or a leader never becomes an agency", () => {
    const start = fc.constantFrom("các", "những", "toàn thể", "một số", "UBND các");
    const crowd = fc.constantFrom("sở, ngành", "xã, phường", "cơ quan liên quan", "Sở Tài chính", "Ban Quản lý dự án");
    const leader = fc.constantFrom("Chủ tịch", "Phó Chủ tịch", "các Phó Chủ tịch", "đồng chí Phó Chủ tịch", "Lãnh đạo");
    const above = fc.constantFrom("UBND tỉnh", "UBND tỉnh Lạng Sơn", "HĐND tỉnh", "Ủy ban nhân dân tỉnh");
    const phrase = fc.oneof(
      fc.tuple(start, crowd).map((words) => words.join(" ")),
      fc.tuple(leader, above).map((words) => words.join(" ")),
      fc.constantFrom("Thường trực Tỉnh ủy", "Ban Thường vụ Tỉnh ủy", "ông Nông Văn Tú, Giám đốc Sở Nội vụ"),
    );
    fc.assert(
      fc.property(phrase, (text) => {
        const match = matchAgency(text, directory, TODAY);
        expect(match.how).not.toBe("succession");
        if ("agency" in match) expect(match.agency.kind).not.toBe("agency");
      }),
    );
  });

  test("any text gets an answer with a reason", () => {
    fc.assert(fc.property(fc.string(), (text) => matchAgency(text, directory, TODAY).reason.length > 0));
  });

  test("one wrong letter in a commune's name never finds another commune", () => {
    const communes = AGENCIES.filter(({ name }) => /^UBND (xã|phường) /.test(name) && !name.includes("("));
    const letters = fc.constantFrom(..."aáàảãạeêioôơuưynhtc");
    fc.assert(
      fc.property(fc.constantFrom(...communes), fc.nat(), letters, ({ name }, place, letter) => {
        const at = 8 + (place % (name.length - 8));
        const wrong = `${name.slice(0, at)}${letter}${name.slice(at + 1)}`;
        const match = matchAgency(wrong, directory, TODAY);
        if ("agency" in match) expect(match.agency.name.toLowerCase()).toBe(wrong.toLowerCase());
      }),
    );
  });
});
