import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Span } from "../../core/deadline/deadline.ts";
import { Button } from "../../views/kit/Button.tsx";
import { MarkedText } from "../../views/kit/MarkedText.tsx";
import { useWords } from "../../views/kit/words.ts";
import { type TextPiece, textPieces } from "./markText.ts";
import type { ReviewRow } from "./reviewRow.ts";

interface Props {
  readonly source: string;
  readonly rows: readonly ReviewRow[];
  readonly current: number;
  readonly onPick: (key: number) => void;
  /** Words that the person wants as a directive of its own. */
  readonly onAdd: (span: Span) => void;
}

/** Offset in the text of a place in the page; null outside the text. */
function offsetAt(node: Node | null, within: number): number | null {
  const piece = node?.parentElement?.closest<HTMLElement>("[data-start]");
  return piece ? Number(piece.dataset["start"]) + within : null;
}

function selectedSpan(): Span | null {
  const chosen = document.getSelection();
  if (chosen === null || chosen.isCollapsed) return null;
  const ends = [offsetAt(chosen.anchorNode, chosen.anchorOffset), offsetAt(chosen.focusNode, chosen.focusOffset)];
  const [a, b] = ends;
  if (a == null || b == null || a === b) return null;
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** The mark is brought into the middle of its pane only when it is out of sight: the page itself must not jump. */
function showMark(pane: HTMLElement, key: number): void {
  const mark = pane.querySelector<HTMLElement>(`[data-mark="${key}"]`);
  const box = pane.closest<HTMLElement>(".dd-pane");
  if (mark === null || box === null) return;
  const [inner, outer] = [mark.getBoundingClientRect(), box.getBoundingClientRect()];
  const seen = inner.top >= outer.top + 48 && inner.bottom <= outer.bottom;
  if (!seen) box.scrollTop += inner.top - outer.top - outer.height / 3;
}

function markOf({ row, kind }: TextPiece, current: number, left: ReadonlySet<number>) {
  if (row === null) return null;
  return { of: String(row), kind: left.has(row) ? ("faint" as const) : kind, isCurrent: row === current };
}

/** The pasted text with what was read from it. */
export function NoticeText({ source, rows, current, onPick, onAdd }: Props) {
  const words = useWords();
  const pane = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Span | null>(null);
  const pieces = useMemo(() => textPieces(source, rows), [source, rows]);
  const left = useMemo(() => new Set(rows.filter(({ included }) => !included).map(({ key }) => key)), [rows]);

  useEffect(() => {
    const follow = () => setChosen(selectedSpan());
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, []);
  useEffect(() => {
    const box = pane.current;
    if (box === null) return;
    const pick = ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest<HTMLElement>("[data-mark]") : null;
      if (mark !== null && selectedSpan() === null) onPick(Number(mark.dataset["mark"]));
    };
    box.addEventListener("click", pick);
    return () => box.removeEventListener("click", pick);
  }, [onPick]);
  useEffect(() => {
    if (pane.current !== null) showMark(pane.current, current);
  }, [current]);

  return (
    <div ref={pane}>
      <div class="dd-bar">
        {chosen === null ? (
          <span class="dd-hint">{words("review.add.hint")}</span>
        ) : (
          <Button look="small" onClick={() => onAdd(chosen)}>
            {words("review.add")}
          </Button>
        )}
      </div>
      <MarkedText
        pieces={pieces.map((piece) => ({
          key: String(piece.start),
          text: piece.text,
          mark: markOf(piece, current, left),
        }))}
      />
    </div>
  );
}
