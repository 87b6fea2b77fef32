import type { ComponentChildren } from "preact";
import { Glyph } from "./Glyph.tsx";
import type { PageState, Panel } from "./pageState.ts";
import type { Say } from "./words.ts";

const PANELS: readonly Panel[] = ["outbox", "documents", "clock", "log"];

interface RailProps {
  readonly say: Say;
  readonly panel: Panel | null;
  readonly unseen: PageState["unseen"];
  readonly onPanel: (panel: Panel | null) => void;
}

/** The narrow strip at the right edge that opens the panels. */
export function PanelRail({ say, panel, unseen, onPanel }: RailProps) {
  return (
    <nav class="rail" aria-label={say("panels")}>
      {PANELS.map((name) => {
        const count = name === "outbox" || name === "documents" ? unseen[name] : 0;
        return (
          <button
            key={name}
            type="button"
            class="rail-button"
            aria-pressed={panel === name}
            title={say(name)}
            data-testid={`panel-${name}`}
            onClick={() => onPanel(panel === name ? null : name)}
          >
            <Glyph name={name} />
            <span class="rail-word">{say(name)}</span>
            {count > 0 && <span class="badge">{count}</span>}
          </button>
        );
      })}
    </nav>
  );
}

interface PanelProps {
  readonly title: string;
  readonly closeWord: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A panel beside the grid; also holds a script's sidebar. */
export function SidePanel({ title, closeWord, onClose, children }: PanelProps) {
  return (
    <aside class="panel" aria-label={title}>
      <div class="panel-head">
        <h2>{title}</h2>
        <button type="button" class="icon-button" aria-label={closeWord} title={closeWord} onClick={onClose}>
          <Glyph name="close" />
        </button>
      </div>
      <div class="panel-body">{children}</div>
    </aside>
  );
}
