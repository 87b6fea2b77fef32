import { useId, useRef } from "preact/hooks";
import { moveIn } from "./moveIn.ts";
import { Tag, type TagKind } from "./Tag.tsx";

export interface PickItem {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  readonly tag?: { readonly kind: TagKind; readonly text: string };
}

interface Props {
  readonly label: string;
  readonly items: readonly PickItem[];
  readonly current: string;
  readonly onPick: (key: string) => void;
}

/** A list of which one is looked at; on a narrow page it folds into a select of the same. */
export function PickList({ label, items, current, onPick }: Props) {
  const id = useId();
  const rows = useRef(new Map<string, { focus(): void }>());
  const press = (key: string) => {
    const at = items.findIndex((item) => item.key === current);
    const next = items[moveIn(key, at, items.length, "column") ?? -1];
    if (next === undefined) return false;
    onPick(next.key);
    rows.current.get(next.key)?.focus();
    return true;
  };
  return (
    <div class="dd-pick">
      <div class="dd-pick-list" role="listbox" aria-label={label}>
        {items.map(({ key, title, note, tag }) => (
          <div
            key={key}
            role="option"
            class="dd-pick-item"
            aria-selected={key === current}
            tabIndex={key === current ? 0 : -1}
            ref={(element) => {
              if (element) rows.current.set(key, element);
            }}
            onClick={() => onPick(key)}
            onKeyDown={(event) => {
              if (press(event.key)) event.preventDefault();
            }}
          >
            <span class="dd-pick-title">{title}</span>
            <span class="dd-pick-note">{note}</span>
            {tag && <Tag kind={tag.kind}>{tag.text}</Tag>}
          </div>
        ))}
      </div>
      <div class="dd-pick-select dd-field">
        <label class="dd-label" for={id}>
          {label}
        </label>
        <select
          id={id}
          class="dd-input dd-select"
          value={current}
          onChange={({ currentTarget }) => onPick(currentTarget.value)}
        >
          {items.map(({ key, title, tag }) => (
            <option key={key} value={key} selected={key === current}>
              {tag ? `${title} (${tag.text})` : title}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
