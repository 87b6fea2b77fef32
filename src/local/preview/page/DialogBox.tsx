import { useEffect, useRef, useState } from "preact/hooks";
import type { DialogView } from "../protocol.ts";
import { Glyph } from "./Glyph.tsx";
import { type FrameHooks, ScriptFrame } from "./ScriptFrame.tsx";
import type { Say } from "./words.ts";

interface Props extends Omit<FrameHooks, "resize"> {
  readonly say: Say;
  readonly dialog: DialogView;
  readonly frameOrigin: string;
}

/** Google's sizes where the script names none, in pixels. */
const DEFAULT_SIZE = { width: 600, height: 400 } as const;

/** A dialog of a script; a modal one keeps everything else out of reach. It can be dragged by its title. */
export function DialogBox({ say, dialog, frameOrigin, ...hooks }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: dialog.width, height: dialog.height });
  const [place, setPlace] = useState({ x: 0, y: 0 });
  const isModal = dialog.kind === "modal";
  useEffect(() => {
    if (isModal) box.current?.showModal();
    else box.current?.show();
  }, [isModal]);

  const drag = (down: PointerEvent) => {
    if (
      !(down.currentTarget instanceof HTMLElement) ||
      (down.target instanceof Element && down.target.closest("button"))
    )
      return;
    const head = down.currentTarget;
    const from = { x: place.x - down.clientX, y: place.y - down.clientY };
    const move = (event: PointerEvent) => setPlace({ x: from.x + event.clientX, y: from.y + event.clientY });
    head.setPointerCapture(down.pointerId);
    head.addEventListener("pointermove", move);
    head.addEventListener("pointerup", () => head.removeEventListener("pointermove", move), { once: true });
  };

  return (
    <dialog
      ref={box}
      class={isModal ? "dialog" : "dialog modeless"}
      aria-label={dialog.title}
      data-testid={`dialog-${dialog.kind}`}
      style={{ translate: `${place.x}px ${place.y}px` }}
      onCancel={(event) => {
        event.preventDefault();
        hooks.close(dialog.id);
      }}
    >
      <div class="dialog-head" onPointerDown={drag}>
        <h2>{dialog.title}</h2>
        <button type="button" class="icon-button" aria-label={say("close")} onClick={() => hooks.close(dialog.id)}>
          <Glyph name="close" />
        </button>
      </div>
      <div
        class="dialog-body"
        style={{ width: `${size.width ?? DEFAULT_SIZE.width}px`, height: `${size.height ?? DEFAULT_SIZE.height}px` }}
      >
        <ScriptFrame
          {...hooks}
          dialog={dialog}
          frameOrigin={frameOrigin}
          title={`${dialog.title}: ${say("dialogFrame")}`}
          resize={({ width, height }) =>
            setSize((old) => ({ width: width ?? old.width, height: height ?? old.height }))
          }
        />
      </div>
    </dialog>
  );
}
