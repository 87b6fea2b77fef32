import * as v from "valibot";
import { DAY } from "../../core/calendar/daySchema.ts";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { ExportDialog } from "./ExportDialog.tsx";

const FACET = v.object({ names: v.array(v.string()), rows: v.array(v.array(v.number())) });

const START = v.object({
  language: LANGUAGE,
  today: DAY,
  selected: v.array(v.string()),
  facets: v.object({ agency: FACET, standing: FACET, project: FACET, paper: FACET }),
  columns: v.array(v.object({ key: v.string(), name: v.string() })),
  chosen: v.array(v.string()),
  goesWith: v.string(),
});

mountDialog("menu.export", START, ExportDialog);
