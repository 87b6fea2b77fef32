import { useEffect, useRef, useState } from "preact/hooks";
import type { MenuEntry } from "../../simulator/outputs.ts";
import { isSeparator, type MenuPath, menuMove } from "./menuTree.ts";

interface Props {
  readonly label: string;
  readonly menus: readonly MenuEntry[];
  readonly onChoose: (functionName: string) => void;
}

/** The add-on's menus, as `onOpen` built them; keyboard as in Google's menu bar. */
export function MenuBar({ label, menus, onChoose }: Props) {
  const [path, setPath] = useState<MenuPath | null>(null);
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (path) bar.current?.querySelector<HTMLElement>(`[data-path="${path.join("-")}"]`)?.focus();
  }, [path]);

  const choose = ({ functionName }: MenuEntry) => {
    setPath(null);
    if (functionName) onChoose(functionName);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = path && menuMove(menus, path, event.key);
    if (!move) return;
    if (event.key !== "Tab") event.preventDefault();
    if ("chosen" in move) choose(move.chosen);
    else setPath(move.path);
  };
  const press = (at: MenuPath, entry: MenuEntry) => {
    if (entry.items.length === 0) choose(entry);
    // Pointing at a line has opened its list already: a click on it must not close it again.
    else setPath(at.length === 1 && path && path.length > 1 ? at : [...at, 0]);
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node) || !bar.current?.contains(relatedTarget)) setPath(null);
  };

  const line = (entry: MenuEntry, at: MenuPath) => {
    const hasMenu = entry.items.length > 0;
    const isOpen = path !== null && path.length > at.length && isWithin(path, at);
    const isFirst = at.length === 1 && at[0] === 0 && path === null;
    return (
      <>
        <button
          type="button"
          role="menuitem"
          class={at.length === 1 ? "menu-title" : "menu-line"}
          data-path={at.join("-")}
          tabIndex={isFirst || path?.join("-") === at.join("-") ? 0 : -1}
          {...(hasMenu && { "aria-haspopup": "menu", "aria-expanded": isOpen })}
          onClick={() => press(at, entry)}
          onPointerEnter={() => {
            if (path && path.length > 1) setPath(at.length === 1 ? [...at, 0] : at);
            if (path && path.length > 1 && hasMenu) setPath([...at, 0]);
          }}
        >
          {entry.caption}
          {hasMenu && at.length > 1 && <span aria-hidden="true">▸</span>}
        </button>
        {hasMenu && isOpen && list(entry, at)}
      </>
    );
  };
  const list = (entry: MenuEntry, at: MenuPath) => (
    <div role="menu" aria-label={entry.caption} class={at.length === 1 ? "menu-list" : "menu-list menu-sub"}>
      {entry.items.map((item, index) =>
        isSeparator(item) ? (
          <hr key={index} class="menu-rule" />
        ) : (
          <div key={item.caption} class="menu-place" role="none">
            {line(item, [...at, index])}
          </div>
        ),
      )}
    </div>
  );

  return (
    <div
      ref={bar}
      role="menubar"
      aria-label={label}
      class="menu-bar"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onFocusOut={onFocusOut}
    >
      {menus.map((menu, index) => (
        <div key={menu.caption} class="menu-place" role="none">
          {line(menu, [index])}
        </div>
      ))}
    </div>
  );
}

function isWithin(path: MenuPath, at: MenuPath): boolean {
  return at.every((index, level) => path[level] === index);
}
