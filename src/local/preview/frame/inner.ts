import type { FromFrame, ToFrame } from "./frameMessages.ts";
import { createScriptApi } from "./runner.ts";

// Runs first in the page that the script made; what it needs is left on the window by the shell.
declare global {
  interface Window {
    dondocFunctions?: readonly string[];
    google?: object;
  }
}

const send = (message: FromFrame) => parent.postMessage(message, self.origin);
const { google, settle } = createScriptApi(window.dondocFunctions ?? [], send);
window.google = google;
delete window.dondocFunctions;

addEventListener("message", ({ source, origin, data }: MessageEvent<ToFrame>) => {
  if (source !== parent || origin !== self.origin || data.kind !== "reply") return;
  settle(data.callId, data.outcome);
});

addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented) send({ kind: "escape" });
});

const LEAVES = ["_top", "_parent"];

// Google's page would be left for the link's; ours stays, and the link opens in a tab of its own.
addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  const target = link.target || document.querySelector("base[target]")?.getAttribute("target") || "";
  if (!LEAVES.includes(target) || link.getAttribute("href")?.startsWith("#") || link.download) return;
  event.preventDefault();
  open(link.href, "_blank", "noopener");
});
addEventListener("submit", (event) => {
  if (event.target instanceof HTMLFormElement && LEAVES.includes(event.target.target)) event.target.target = "_blank";
});
