import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { composeDigest } from "../../src/core/digest/composeDigest.ts";
import { renderDigestEmail } from "../../src/views/email/digestEmail.tsx";
import { bookOf, directive } from "../support/testBook.ts";

test("whatever stands in cells and settings, letters are made and their subject is one line", () => {
  const texts = fc.string({ unit: "binary", maxLength: 40 });
  fc.assert(
    fc.property(texts, texts, (text, office) => {
      const row = directive({
        id: "NV-0001",
        lead: "Sở Công Thương",
        due: "2026-10-05",
        text,
        paper: text,
        item: text,
        support: text,
        result: text,
        extensionBasis: text,
      });
      const book = bookOf({
        rows: [row],
        settings: { office: `Văn phòng ${office}`, contact: office, assigners: `UBND ${office}` },
      });
      for (const letter of composeDigest(book).letters) {
        const { subject, html } = renderDigestEmail(letter, book.settings, "vi");
        expect(subject).not.toMatch(/[\r\n]/);
        expect(html).not.toMatch(/\p{Cs}|\p{Cc}/u);
      }
    }),
  );
});
