import { expect, test } from "@jest/globals";
import { blocksOf } from "../../../src/core/notice/blocks.ts";
import { layoutOf, splitLines } from "../../../src/core/notice/lines.ts";
import { normalise } from "../../../src/core/notice/normalise.ts";

function read(text: string): string[] {
  const source = normalise(text);
  const lines = splitLines(source);
  return blocksOf(source, lines, layoutOf(lines)).map(
    ({ marker, source: { text: block } }) => `${marker?.raw ?? ""}|${block}`,
  );
}

/** A page's usual line, so that the shorter ones beside it are seen to be short. */
const FULL = "Đoạn văn này dài đúng một dòng của trang giấy nên dòng sau là phần tiếp theo";

test.each<{ text: string; blocks: string[]; because: string }>`
  text                                                                                              | blocks                                                                        | because
  ${"1. Rà soát hồ chứa.\n2. Lập bản đồ."}                                                          | ${["1.|Rà soát hồ chứa.", "2.|Lập bản đồ."]}                                  | ${"numbers begin items"}
  ${"- Rà soát hồ\nchứa.\n- Lập bản đồ."}                                                           | ${["-|Rà soát hồ chứa.", "-|Lập bản đồ."]}                                    | ${"a small letter continues"}
  ${"1- Rà soát.\n2.1- Lập bản đồ.\n(3) Kiểm tra.\na) Trực.\n+ Gác."}                               | ${["1-|Rà soát.", "2.1-|Lập bản đồ.", "(3)|Kiểm tra.", "a)|Trực.", "+|Gác."]} | ${"styles of markers"}
  ${"Rà soát hồ chứa phối-\nhợp với xã."}                                                           | ${["|Rà soát hồ chứa phối hợp với xã."]}                                      | ${"a hyphen at the end of a line parts two syllables"}
  ${"Rà soát hồ chứa nư-\nớc trước mùa lũ."}                                                        | ${["|Rà soát hồ chứa nư ớc trước mùa lũ."]}                                   | ${"halves with vowels are taken for syllables"}
  ${"Rà soát hồ chứa, hoàn tha-\nnh trước mùa lũ."}                                                 | ${["|Rà soát hồ chứa, hoàn thanh trước mùa lũ."]}                             | ${"a half without a vowel is glued"}
  ${"Tuyến qua mốc 1119-\n1120 thi công."}                                                          | ${["|Tuyến qua mốc 1119-1120 thi công."]}                                     | ${"a range keeps its dash"}
  ${"Kế hoạch giai đoạn 2026\n- 2030 của tỉnh."}                                                    | ${["|Kế hoạch giai đoạn 2026 - 2030 của tỉnh."]}                              | ${"a wrapped range is no bullet"}
  ${"Rà soát hồ chứa trong\n- 2 -\ntháng 6/2025."}                                                  | ${["|Rà soát hồ chứa trong tháng 6/2025."]}                                   | ${"a page number inside a sentence"}
  ${"Rà soát theo Công văn số 12/UBND¹\n1 Công văn về đê điều.\n3\ncủa UBND tỉnh."}                 | ${["|Rà soát theo Công văn số 12/UBND¹ của UBND tỉnh."]}                      | ${"a footnote inside a sentence"}
  ${`${FULL}\n1 Không tính vốn kéo dài.\n2\n22/5/2026 còn chậm.\n2. Lập bản đồ.\n${FULL}\n${FULL}`} | ${[`|${FULL} 22/5/2026 còn chậm.`, `2.|Lập bản đồ.`, `|${FULL} ${FULL}`]}     | ${"behind a footnote and a page number the sentence goes on, also with a figure"}
  ${`${FULL}\nViết hoa vẫn là phần tiếp theo của câu.\n${FULL}\n${FULL}`}                           | ${[`|${FULL} Viết hoa vẫn là phần tiếp theo của câu.`, `|${FULL} ${FULL}`]}   | ${"a full line runs on, a sentence that ends short does not"}
`("$because", ({ text, blocks }) => expect(read(text)).toEqual(blocks));
