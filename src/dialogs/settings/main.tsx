import * as v from "valibot";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { SettingsDialog } from "./SettingsDialog.tsx";

mountDialog(
  "menu.settings",
  v.object({ language: LANGUAGE, values: v.record(v.string(), v.string()) }),
  SettingsDialog,
);
