import { columnsOf } from "../../core/layout/layout.ts";
import type { ReadRows } from "../../core/layout/readRows.ts";
import { Folded } from "../../views/kit/Folded.tsx";
import { useWords, type Words } from "../../views/kit/words.ts";
import type { Track } from "./trackState.ts";

const ROWS_SHOWN = 3;

function FirstRows({ rows }: Pick<ReadRows, "rows">) {
  const words = useWords();
  return (
    <section>
      <h2 class="dd-pile">{words("track.firstRows")}</h2>
      <ol>
        {rows.slice(0, ROWS_SHOWN).map(({ line, part, proposal }) => (
          <li key={`${line}/${part}`}>
            {proposal.text}
            <div class="dd-hint">
              {[
                proposal.leads.map(({ name }) => name).join("; ") || words("review.noLead"),
                proposal.phrase || words("review.noDue"),
              ].join(" · ")}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Skipped({ skipped }: Pick<ReadRows, "skipped">) {
  const words = useWords();
  if (skipped.length === 0) return null;
  return (
    <Folded title={words("track.skipped", { n: skipped.length })}>
      <ul class="dd-hint">
        {skipped.map(({ line, kind }) => (
          <li key={line}>{words("track.skipped.line", { line, why: words(`track.kind.${kind}`) })}</li>
        ))}
      </ul>
    </Folded>
  );
}

/** How many directives the rows give, or why none. */
export function readWords({ layout, read: { rows, skipped } }: Track, words: Words): string {
  if (columnsOf(layout, "text").length === 0) return words("track.noText");
  if (rows.length === 0) return words("track.noRows");
  const lines = new Set(rows.map(({ line }) => line)).size + skipped.length;
  const counts = { n: rows.length, rows: lines, skipped: skipped.length };
  return words(skipped.length === 0 ? "track.read" : "track.readSome", counts);
}

/** What the table gives as its columns are understood now. */
export function ReadSummary({ track }: { readonly track: Track }) {
  const { rows, skipped } = track.read;
  return (
    <>
      {rows.length > 0 && <FirstRows rows={rows} />}
      <Skipped skipped={skipped} />
    </>
  );
}
