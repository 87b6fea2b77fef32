import { render } from "preact";
import * as v from "valibot";
import css from "../dialog.css";
import { startData } from "../serverCall.ts";
import { ImportDialog } from "./ImportDialog.tsx";

const START = v.object({
  language: v.picklist(["vi", "en"]),
  today: v.string(),
  daysOff: v.array(v.string()),
  workedDays: v.array(v.string()),
});

const style = document.createElement("style");
style.textContent = css;
document.head.append(style);

const root = document.getElementById("root");
if (root) render(<ImportDialog start={v.parse(START, startData())} />, root);
