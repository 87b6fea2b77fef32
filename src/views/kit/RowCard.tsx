import type { ComponentChildren } from "preact";
import { Tag, type TagKind } from "./Tag.tsx";

interface Props {
  /** Marks the card for whoever scrolls to it. */
  readonly name: string;
  readonly title: string;
  /** Below the title: what it is known by. */
  readonly note: string;
  readonly tags: readonly { readonly kind: TagKind; readonly text: string }[];
  readonly tone: "ok" | "unsure";
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly box: { readonly label: string; readonly checked: boolean; readonly onChange: (checked: boolean) => void };
  /** Seen while it is open. */
  readonly children: ComponentChildren;
}

/** One of many rows, folded to what tells it from others; the one that is worked on is open. */
export function RowCard({ name, title, note, tags, tone, isOpen, onOpen, box, children }: Props) {
  return (
    <li class={`dd-card dd-card-${tone}${isOpen ? " dd-card-open" : ""}`} data-card={name}>
      <div class="dd-card-head">
        <input
          class="dd-box"
          type="checkbox"
          aria-label={box.label}
          checked={box.checked}
          onChange={({ currentTarget }) => box.onChange(currentTarget.checked)}
        />
        <button type="button" class="dd-card-pick" aria-expanded={isOpen} onClick={onOpen}>
          <span class="dd-card-title">{title}</span>
          <span class="dd-card-note">{note}</span>
          <span class="dd-card-tags">
            {tags.map(({ kind, text }) => (
              <Tag kind={kind} key={text}>
                {text}
              </Tag>
            ))}
          </span>
        </button>
      </div>
      {isOpen && <div class="dd-card-body">{children}</div>}
    </li>
  );
}
