import { type FrameAddress, type FromFrame, isSealed, SANDBOX, type ToFrame } from "./frameMessages.ts";

/** Text of inner.ts, put in by the build. */
declare const INNER_SCRIPT: string;

function addressOf(hash: string): FrameAddress {
  const [secret = "", pageOrigin = ""] = hash.replace(/^#/, "").split("|").map(decodeURIComponent);
  return { secret, pageOrigin };
}

/** The script's page, with `google.script` before anything of its own. */
function withScript(html: string, functions: readonly string[]): string {
  const data = JSON.stringify(functions).replace(/</g, "\\u003c");
  const script = `<script>window.dondocFunctions=${data};${INNER_SCRIPT}</script>`;
  const head = /<head\b[^>]*>/i.exec(html) ?? /<html\b[^>]*>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return html.slice(0, at) + script + html.slice(at);
}

const { secret, pageOrigin } = addressOf(location.hash);
const inner = document.createElement("iframe");
inner.setAttribute("sandbox", SANDBOX);
inner.id = "userHtmlFrame";
const tellPage = (message: FromFrame) => parent.postMessage({ ...message, secret }, pageOrigin);

addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source === parent && origin === pageOrigin && isSealed<ToFrame>(data, secret)) {
    if (data.kind === "open") {
      inner.srcdoc = withScript(data.html, data.functions);
      document.body.append(inner);
    } else inner.contentWindow?.postMessage(data, self.origin);
    return;
  }
  if (source === inner.contentWindow && origin === self.origin && isFromFrame(data)) tellPage(data);
});

function isFromFrame(data: unknown): data is FromFrame {
  return typeof data === "object" && data !== null && "kind" in data;
}

tellPage({ kind: "ready" });
