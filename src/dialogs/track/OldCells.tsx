import { Fragment } from "preact";
import { useContext } from "preact/hooks";
import { parseIsoDate } from "../../core/calendar/isoDate.ts";
import type { ReadRow } from "../../core/layout/readRow.ts";
import { type DirectiveKey, headingOf, REGISTER_COLUMNS } from "../../core/register/registerColumns.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import { Folded } from "../../views/kit/Folded.tsx";
import { LanguageContext, useWords } from "../../views/kit/words.ts";

const day = (text: string) => {
  const date = parseIsoDate(text);
  return date === null ? text : registerDate(date);
};

/** What goes into the register beside text, leads and deadline. */
function cellsOf({ proposal }: ReadRow): readonly (readonly [DirectiveKey, string])[] {
  const { paper, item, given, orderedBy, room, follower, result, note, kept = {} } = proposal;
  const all = { paper, item, given, orderedBy, ...kept, result, room, follower, note };
  return REGISTER_COLUMNS.flatMap(({ key }): (readonly [DirectiveKey, string])[] => {
    const value = Object.entries(all).find(([name]) => name === key)?.[1] ?? "";
    return value === "" ? [] : [[key, day(String(value))]];
  });
}

/** What else of the old row goes into the register as it stands. */
export function OldCells({ read }: { readonly read: ReadRow }) {
  const words = useWords();
  const language = useContext(LanguageContext);
  const cells = cellsOf(read);
  if (cells.length === 0) return null;
  return (
    <Folded title={words("track.comes", { line: read.line })}>
      <dl class="dd-pairs">
        {cells.map(([key, text]) => (
          <Fragment key={key}>
            <dt>{headingOf(key, language)}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
    </Folded>
  );
}
