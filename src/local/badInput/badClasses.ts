import type { BadClass } from "./badClass.ts";
import { CALLS } from "./callClasses.ts";
import { CELLS } from "./cellClasses.ts";
import { DAMAGED_FILE } from "./damagedFile.ts";
import { FILES } from "./fileClasses.ts";
import { LIST_CLASSES } from "./listClasses.ts";
import { NOTICES } from "./noticeClasses.ts";
import { REQUESTS } from "./requestClass.ts";
import { ROW_CLASSES } from "./rowClasses.ts";
import { SHEET_CLASSES } from "./sheetClasses.ts";
import { WEB_CLASSES } from "./webClasses.ts";

/** Every kind of bad input. */
export const BAD_CLASSES: readonly BadClass[] = [
  ...NOTICES,
  ...FILES,
  DAMAGED_FILE,
  ...SHEET_CLASSES,
  ...ROW_CLASSES,
  ...CELLS,
  ...LIST_CLASSES,
  ...CALLS,
  REQUESTS,
  ...WEB_CLASSES,
];
