import { EmptyState } from "../../../views/kit/EmptyState.tsx";
import type { DocumentView } from "../protocol.ts";
import type { Connection } from "./connection.ts";
import type { Language } from "./createUniver.ts";
import { Glyph } from "./Glyph.tsx";
import { shortMoment, sizeInWords } from "./inWords.ts";
import type { Say } from "./words.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly zone: string;
  readonly documents: readonly DocumentView[];
  readonly fileUrl: Connection["fileUrl"];
}

/** Files that the add-on made in Drive. */
export function Documents({ say, language, zone, documents, fileUrl }: Props) {
  if (documents.length === 0) return <EmptyState title={say("documents")} text={say("noDocuments")} />;
  return (
    <ul class="rows" data-testid="documents">
      {[...documents].reverse().map(({ id, name, at, size }) => (
        <li key={id}>
          <a class="row" href={fileUrl(`/file/document/${id}`)} download={name} aria-label={say("download", { name })}>
            <span class="row-head">
              <span class="row-main">{name}</span>
              <Glyph name="download" />
            </span>
            <span class="row-text">
              {shortMoment(at, zone, language)} · {sizeInWords(size)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
