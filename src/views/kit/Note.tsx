import type { ComponentChildren } from "preact";
import { Icon, type IconKind } from "./Icon.tsx";

interface Props {
  readonly kind: IconKind;
  readonly children: ComponentChildren;
}

/** A remark in a box; an error is read out at once, the rest when the reader comes to a pause. */
export function Note({ kind, children }: Props) {
  return (
    <div class={`dd-note dd-note-${kind}`} role={kind === "error" ? "alert" : "status"}>
      <Icon kind={kind} />
      <div>{children}</div>
    </div>
  );
}
