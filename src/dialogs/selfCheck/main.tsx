import * as v from "valibot";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { SelfCheckDialog } from "./SelfCheckDialog.tsx";
import { RESULTS } from "./selfCheckSchema.ts";

mountDialog("menu.selfCheck", v.object({ language: LANGUAGE, results: RESULTS }), SelfCheckDialog);
