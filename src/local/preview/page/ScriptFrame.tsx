import { useEffect, useRef } from "preact/hooks";
import { type FromFrame, isSealed, SANDBOX, type Sealed, type ToFrame } from "../frame/frameMessages.ts";
import type { DialogView } from "../protocol.ts";
import type { Requests } from "../requests.ts";

export interface FrameHooks {
  readonly call: (
    dialogId: number,
    functionName: string,
    args: readonly unknown[],
  ) => Promise<Requests["call"]["reply"]>;
  readonly close: (dialogId: number) => void;
  readonly resize: (size: { readonly width: number | null; readonly height: number | null }) => void;
  readonly focusEditor: () => void;
}

interface Props extends FrameHooks {
  readonly dialog: DialogView;
  readonly frameOrigin: string;
  readonly title: string;
}

/** A script's page, in a frame of another origin that holds it in one more frame, as Google's do. */
export function ScriptFrame({ dialog, frameOrigin, title, ...hooks }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const secret = useRef(crypto.randomUUID());
  const latest = useRef(hooks);
  latest.current = hooks;

  useEffect(() => {
    const send = (message: ToFrame) =>
      frame.current?.contentWindow?.postMessage({ ...message, secret: secret.current }, frameOrigin);
    const onMessage = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow || origin !== frameOrigin) return;
      if (isSealed<FromFrame>(data, secret.current)) receive(data, dialog, latest.current, send);
    };
    addEventListener("message", onMessage);
    return () => removeEventListener("message", onMessage);
  }, [dialog, frameOrigin]);

  const address = [secret.current, location.origin].map(encodeURIComponent).join("|");
  return <iframe ref={frame} class="script-frame" title={title} sandbox={SANDBOX} src={`${frameOrigin}/#${address}`} />;
}

function receive(
  message: Sealed<FromFrame>,
  dialog: DialogView,
  hooks: FrameHooks,
  send: (message: ToFrame) => void,
): void {
  switch (message.kind) {
    case "ready":
      send({ kind: "open", html: dialog.html, functions: dialog.functions });
      break;
    case "call":
      void hooks
        .call(dialog.id, message.functionName, message.args)
        .catch((error: unknown) => ({ error: { name: "NetworkError", message: String(error) } }))
        .then((outcome) => send({ kind: "reply", callId: message.callId, outcome }));
      break;
    case "resize":
      hooks.resize(message);
      break;
    case "focusEditor":
      hooks.focusEditor();
      break;
    case "close":
    case "escape":
      hooks.close(dialog.id);
  }
}
