import type { PreviewData, PreviewLetter } from "../../views/email/previewData.ts";
import { downloadText } from "../downloadFile.ts";
import { emlFile, emlName } from "./emlFile.ts";

/** Browsers drop downloads that come too fast after one another. */
const PAUSE_MS = 250;

/** Hands each letter to the browser as a file of its own. */
export function saveLetters(letters: readonly PreviewLetter[], sender: PreviewData["sender"]): void {
  letters.forEach((letter, index) => {
    setTimeout(() => downloadText(emlName(letter), "message/rfc822", emlFile(letter, sender)), index * PAUSE_MS);
  });
}
