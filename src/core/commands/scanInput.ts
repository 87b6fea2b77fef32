import * as v from "valibot";
import { LARGEST_SCAN, SCAN_TYPES } from "./limits.ts";

/** What the import dialog sends to have a scan read. */
const SCAN_INPUT = v.strictObject({
  /** “Văn bản không thuộc phạm vi bí mật nhà nước”, ticked. */
  notSecret: v.boolean(),
  type: v.picklist(SCAN_TYPES),
  base64: v.pipe(v.string(), v.minLength(1), v.maxLength(LARGEST_SCAN * 1_400_000)),
});

/** A function, so that it is fetched when a page first calls. */
export const scanInput = () => SCAN_INPUT;
