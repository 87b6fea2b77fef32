import * as v from "valibot";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { SHEET_LINES } from "./agencyRowSchema.ts";
import { DirectoryDialog } from "./DirectoryDialog.tsx";

mountDialog("menu.directory", v.object({ language: LANGUAGE, agencies: SHEET_LINES }), DirectoryDialog);
