import type { ComponentChildren } from "preact";
import { Icon, type IconKind } from "./Icon.tsx";

interface Item {
  readonly key: string;
  readonly kind: IconKind;
  readonly text: string;
  readonly reason?: string;
  /** What can be done about it. */
  readonly action?: ComponentChildren;
}

interface Props {
  readonly label: string;
  readonly items: readonly Item[];
}

/** Things with the reason of each. */
export function ReasonList({ label, items }: Props) {
  return (
    <ul class="dd-reasons" aria-label={label}>
      {items.map(({ key, kind, text, reason, action }) => (
        <li key={key}>
          <Icon kind={kind} />
          <div>
            <div>{text}</div>
            {reason !== undefined && <div class="dd-hint">{reason}</div>}
          </div>
          {action}
        </li>
      ))}
    </ul>
  );
}
