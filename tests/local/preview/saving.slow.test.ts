import { test } from "@jest/globals";
import { killInTurn } from "../../support/killedPreview.ts";

test("a preview that is killed at any moment leaves the last change that was on disk", async () => {
  await killInTurn(6);
}, 240_000);
