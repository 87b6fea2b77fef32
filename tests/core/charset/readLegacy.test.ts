import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readLegacy } from "../../../src/core/charset/readLegacy.ts";
import { fromTcvn3 } from "../../../src/core/charset/tcvn3.ts";
import { fromVni } from "../../../src/core/charset/vni.ts";
import { SMALL_LETTERS, toLegacy } from "../../support/legacyLetters.ts";

const WORDS =
  "chủ trì phối hợp với các sở ngành liên quan rà soát tổng hợp báo cáo trước ngày đề nghị khẩn trương thực hiện tỉnh xã phường kế hoạch nhiệm vụ giải quyết vướng mắc đất đai người dân nước sạch quỹ đường điện giữa quý được hoàn thành";
const sentence = fc
  .array(fc.constantFrom(...WORDS.split(" ")), { minLength: 12, maxLength: 60 })
  .filter((words) => words.filter((word) => /[^a-z]/.test(word)).length > 8)
  .map((words) => words.join(" "));

test.each`
  given                                  | charset    | said                                | because
  ${"Uû ban nh©n d©n tØnh"}              | ${"tcvn3"} | ${"Uỷ ban nhân dân tỉnh"}           | ${"letters of .VnTime"}
  ${"tr­íc ngµy, ®­îc giao"}               | ${"tcvn3"} | ${"trước ngày, được giao"}          | ${"“ư” is the soft hyphen there"}
  ${"Thñ t­íng ChÝnh phñ ®· chØ ®¹o"}     | ${"tcvn3"} | ${"Thủ tướng Chính phủ đã chỉ đạo"} | ${"capitals without tone"}
  ${"Söû lyù kieán nghò cuûa cöû tri"}   | ${"vni"}   | ${"Sử lý kiến nghị của cử tri"}     | ${"a mark goes with the vowel before it"}
  ${"UÛY BAN NHAÂN DAÂN TÆNH"}           | ${"vni"}   | ${"ỦY BAN NHÂN DÂN TỈNH"}           | ${"capitals"}
  ${"Ñaát ñai, giaûi phoùng maët baèng"} | ${"vni"}   | ${"Đất đai, giải phóng mặt bằng"}   | ${"đ, ă, â"}
`("$because: $given", ({ given, charset, said }: Record<"given" | "charset" | "said", string>) => {
  const decode = charset === "tcvn3" ? fromTcvn3 : fromVni;
  expect(decode(given)).toBe(said);
});

describe.each(["tcvn3", "vni"] as const)("%s", (charset) => {
  test("has a sign for every letter", () => {
    const decode = charset === "tcvn3" ? fromTcvn3 : fromVni;
    for (const letter of SMALL_LETTERS) {
      expect([letter, /^[a-z\u00a1-\u00ff]+$/.test(toLegacy(letter, charset))]).toEqual([letter, true]);
      expect(decode(toLegacy(letter, charset))).toBe(letter);
    }
  });

  test("is recognised and converted, and what was converted is left alone", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const once = readLegacy(toLegacy(text, charset));
        expect(once).toEqual({ text, charset, isDoubtful: false });
        expect(readLegacy(once.text)).toEqual({ text, charset: null, isDoubtful: false });
      }),
    );
  });

  test("is converted where it stands, among lines in Unicode", () => {
    const line = "Đề nghị các sở, ngành khẩn trương thực hiện nhiệm vụ được giao";
    const mixed = `${line}\n${toLegacy(line.toLowerCase(), charset)}`;
    expect(readLegacy(mixed).text).toBe(`${line}\n${line.toLowerCase()}`);
  });
});

test("lines typed in capitals become capitals whole", () => {
  const text = "Céng hßa x· héi chñ nghÜa ViÖt Nam, ®éc lËp, tù do, h¹nh phóc\nTHµNH PHè Hµ NéI\nV¨n phßng H§ND tØnh";
  expect(readLegacy(text).text.split("\n").slice(1)).toEqual(["THÀNH PHỐ HÀ NỘI", "Văn phòng HĐND tỉnh"]);
});

test.each([
  ["Sở Tài chính chủ trì, UBND các xã Đắk Lắk, Krông Búk phối hợp", "Vietnamese in Unicode"],
  ["Ông Müller và bà Brontë thăm cơ sở", "a few foreign names"],
  ["Trước 5 m², 37°C, ½ ngày · «Đề án»", "signs that the old fonts used for letters"],
  ["Report on the programme", "no marks at all"],
  ["Gửi ả nh hiện trường".normalize("NFD"), "marks apart from their letters"],
])("%s stays: %s", (text) => {
  expect(readLegacy(text)).toEqual({ text, charset: null, isDoubtful: false });
});

test.each([
  ["Uû ban nh©n d©n tØnh", "four words are too few to convert a text"],
  ["ÑÒÑ ¤¶· ÞßÞ ¸¹¶ ÕÖÕ àåà ¼½¼ ÆÇÆ", "neither encoding makes Vietnamese of it"],
])("%s is doubtful: %s", (text) => {
  expect(readLegacy(text)).toEqual({ text, charset: null, isDoubtful: true });
});
