import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { MODEL_EMAILS } from "../support/modelEmails.ts";

const fileOf = (name: string) => new URL(`../golden/letters/${name}.txt`, import.meta.url);

/** Subject first, as a mail program shows it; UPDATE_GOLDEN=1 writes the files anew, and their difference is to be read. */
test.each(MODEL_EMAILS)("the model e-mail “$name” stands as it was agreed, line by line", ({ name, render }) => {
  const { subject, text } = render();
  const whole = `${subject}\n\n${text}`;
  if (process.env["UPDATE_GOLDEN"] === "1" || !existsSync(fileOf(name))) writeFileSync(fileOf(name), whole);
  expect(whole.split("\n")).toEqual(readFileSync(fileOf(name), "utf8").split("\n"));
});

test.each(MODEL_EMAILS.filter(({ name }) => name.endsWith(".en")))(
  "the English e-mail “$name” has no Vietnamese heading or sentence of ours",
  ({ render }) => {
    const { text, subject } = render();
    expect(`${subject}\n${text}`).not.toMatch(
      /Nhiệm vụ|Kính gửi|Thời hạn|Văn bản giao|Đề nghị|Trân trọng|Tổng số|quá hạn|thứ \p{Lu}|Chủ nhật/u,
    );
  },
);
