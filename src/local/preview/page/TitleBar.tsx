import { useRef } from "preact/hooks";
import type { WindowView } from "../protocol.ts";
import type { Language } from "./createUniver.ts";
import { Glyph } from "./Glyph.tsx";
import { momentInWords } from "./inWords.ts";
import { MenuBar } from "./MenuBar.tsx";
import type { Say, WordKey } from "./words.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly name: string;
  readonly window: WindowView;
  readonly secondWindowUrl: string;
  readonly onMenu: (functionName: string) => void;
  readonly onUser: (user: string) => void;
  readonly onClock: () => void;
}

/** File name and whether it is saved, the menus, the clock, who sits here. */
export function TitleBar({ say, language, name, window, secondWindowUrl, onMenu, onUser, onClock }: Props) {
  const { status, menus } = window;
  return (
    <header class="title-bar">
      <svg class="sheet-mark" viewBox="0 0 24 24" width="36" height="36" aria-hidden="true">
        <path d="M5 2h10l4 4v16H5z" fill="#188038" />
        <path d="M8 10h8v8H8zM8 14h8M12 10v8" stroke="#fff" stroke-width="1.4" fill="none" />
      </svg>
      <div class="title-lines">
        <div class="title-first">
          <h1>{name}</h1>
          <span class="preview-tag" title={say("previewHint")}>
            {say("preview")}
          </span>
          <span class="saved" role="status" data-testid="saved">
            {savedWords(say, status.file)}
          </span>
        </div>
        <MenuBar label={say("menuBar")} menus={menus} onChoose={onMenu} />
      </div>
      <button type="button" class="clock-chip" onClick={onClock} data-testid="clock-chip">
        <Glyph name="clock" />
        {momentInWords(status.now, status.zone, language)}
      </button>
      <Account say={say} window={window} secondWindowUrl={secondWindowUrl} onUser={onUser} />
    </header>
  );
}

function savedWords(say: Say, file: WindowView["status"]["file"]): string {
  if (!file) return say("notKept");
  const key: WordKey = file.saved ? "saved" : "saving";
  return say(key, { file: file.name });
}

type AccountProps = Pick<Props, "say" | "window" | "secondWindowUrl" | "onUser">;

function Account({ say, window, secondWindowUrl, onUser }: AccountProps) {
  const list = useRef<HTMLDivElement>(null);
  return (
    <div class="account">
      <button
        type="button"
        class="avatar"
        popovertarget="people"
        aria-label={say("user", { user: window.user })}
        title={window.user}
      >
        {window.user.charAt(0).toUpperCase()}
      </button>
      <div ref={list} id="people" popover="auto" class="people">
        <p class="people-now">{say("user", { user: window.user })}</p>
        <p class="people-head" id="people-head">
          {say("switchUser")}
        </p>
        <ul aria-labelledby="people-head">
          {window.users.map((user) => (
            <li key={user}>
              <button
                type="button"
                class="people-user"
                aria-current={user === window.user}
                onClick={() => {
                  list.current?.hidePopover();
                  if (user !== window.user) onUser(user);
                }}
              >
                <span class="avatar small" aria-hidden="true">
                  {user.charAt(0).toUpperCase()}
                </span>
                {user}
              </button>
            </li>
          ))}
        </ul>
        <a href={secondWindowUrl} target="_blank" rel="noopener" class="people-more">
          <Glyph name="window" /> {say("secondWindow")}
        </a>
      </div>
    </div>
  );
}
