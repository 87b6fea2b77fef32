import { expect, test } from "@jest/globals";
import { isPublicMailbox } from "../../../src/core/text/isPublicMailbox.ts";

test.each([
  ["vanphong@gmail.com", true, "a free mailbox"],
  ["VanPhong@Yahoo.com.VN", true, "whatever its case"],
  ["vanphong@gmail.com.example.invalid", false, "only the whole domain counts"],
  ["gmail.com@example.invalid", false, "what stands before the sign is a name"],
  ["", false, "Google did not tell"],
])("%s: %s, %s", (address, expected) => {
  expect(isPublicMailbox(address)).toBe(expected);
});
