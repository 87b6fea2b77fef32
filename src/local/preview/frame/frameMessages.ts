/** How a frame is set up, in the part of its address after "#", which no server sees. */
export interface FrameAddress {
  /** Shared by page and frame; every message carries it. */
  readonly secret: string;
  /** Origin of the page, the only one that the frame listens to. */
  readonly pageOrigin: string;
}

/** What a function of the script came to. */
export type CallOutcome =
  | { readonly result: unknown }
  | { readonly error: { readonly name: string; readonly message: string } };

/** From the page to a frame. */
export type ToFrame =
  | { readonly kind: "open"; readonly html: string; readonly functions: readonly string[] }
  | { readonly kind: "reply"; readonly callId: number; readonly outcome: CallOutcome };

/** From a frame to the page. */
export type FromFrame =
  | { readonly kind: "ready" }
  | {
      readonly kind: "call";
      readonly callId: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: "close" }
  | { readonly kind: "resize"; readonly width: number | null; readonly height: number | null }
  | { readonly kind: "focusEditor" }
  | { readonly kind: "escape" };

/** A message with its frame's secret. */
export type Sealed<T> = T & { readonly secret: string };

/** What Google's frames are allowed; the page stays out of reach, as the frame is of another origin. */
export const SANDBOX = [
  "allow-scripts",
  "allow-same-origin",
  "allow-forms",
  "allow-modals",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-downloads",
].join(" ");

/** Whether a message carries the secret; what is inside is the business of the sender's type. */
export function isSealed<T extends { readonly kind: string }>(data: unknown, secret: string): data is Sealed<T> {
  return typeof data === "object" && data !== null && "secret" in data && "kind" in data && data.secret === secret;
}
