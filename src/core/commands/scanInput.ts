import * as v from "valibot";

/** Kinds of files in which Google Drive reads text. */
export const SCAN_TYPES = ["application/pdf", "image/png", "image/jpeg", "image/gif"] as const;

/** Largest scan, in megabytes: in a call it is a third larger, and Drive reads small ones best. */
export const LARGEST_SCAN = 5;

/** What the import dialog sends to have a scan read. */
export const SCAN_INPUT = v.strictObject({
  /** “Văn bản không thuộc phạm vi bí mật nhà nước”, ticked. */
  notSecret: v.boolean(),
  type: v.picklist(SCAN_TYPES),
  base64: v.pipe(v.string(), v.minLength(1), v.maxLength(LARGEST_SCAN * 1_400_000)),
});
