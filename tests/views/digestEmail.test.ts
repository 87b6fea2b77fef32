import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { composeDigest } from "../../src/core/digest/composeDigest.ts";
import { renderDigestEmail } from "../../src/views/email/digestEmail.tsx";
import { OCTOBER_ROWS } from "../core/digest/octoberRows.ts";
import { bookOf } from "../core/digest/testBook.ts";

function emailTo(agency: string) {
  const book = bookOf({ rows: OCTOBER_ROWS });
  const letter = composeDigest(book).letters.find((each) => each.agency === agency);
  if (!letter) throw new Error(`No letter to ${agency}`);
  return renderDigestEmail(letter, book.settings, "vi");
}

const golden = (name: string) => readFileSync(new URL(`../golden/letters/${name}.txt`, import.meta.url), "utf8");

test.each([
  {
    agency: "Sở Công Thương",
    file: "lead",
    subject: "Nhiệm vụ giao Sở Công Thương, tuần 19/10–25/10/2026: 02 quá hạn, 02 sắp đến hạn, 01 mới",
    because: "a lead reads what presses first",
  },
  {
    agency: "Sở Tài chính",
    file: "support",
    subject: "Nhiệm vụ Sở Tài chính phối hợp thực hiện, tuần 19/10–25/10/2026",
    because: "a co-ordinator reads only its own part",
  },
])("$because: the letter to $agency is the model letter, line by line", ({ agency, file, subject }) => {
  const email = emailTo(agency);
  expect(email.text.split("\n")).toEqual(golden(file).split("\n"));
  expect(email.subject).toBe(subject);
});
