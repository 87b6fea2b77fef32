import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import * as v from "valibot";
import type { Outcome } from "../addon/run.ts";
import { Button } from "../views/kit/Button.tsx";
import { useWords } from "../views/kit/words.ts";
import { downloadFile } from "./downloadFile.ts";
import { Finished } from "./Finished.tsx";

const FILE = v.union([
  v.object({ name: v.string(), base64: v.string() }),
  v.object({ name: v.string(), link: v.string() }),
]);

type MadeFile = v.InferOutput<typeof FILE>;

const REPLY = v.union([v.object({ files: v.array(FILE) }), FILE]);

interface Props {
  readonly outcome: Outcome;
  readonly onAnother?: () => void;
  /** What else can be made now. */
  readonly children?: ComponentChildren;
}

function filesIn(reply: unknown): readonly MadeFile[] {
  const read = v.safeParse(REPLY, reply);
  if (!read.success) return [];
  return "files" in read.output ? read.output.files : [read.output];
}

/** One of several documents: its link, or the file itself. */
function FileLine({ file }: { readonly file: MadeFile }) {
  const words = useWords();
  return (
    <li>
      {"link" in file ? (
        <a href={file.link} target="_blank" rel="noopener">
          {file.name}
        </a>
      ) : (
        <>
          {file.name}{" "}
          <Button
            look="small"
            label={words("made.getOne", { name: file.name })}
            onClick={() => downloadFile(file.name, file.base64)}
          >
            {words("report.f.get")}
          </Button>
        </>
      )}
    </li>
  );
}

/** The finished documents: where they lie, or the files themselves; one that was asked for as a download comes by itself. */
export function MadeDocuments({ outcome, onAnother, children }: Props) {
  const words = useWords();
  const files = filesIn(outcome.reply);
  const [only, ...others] = files;
  const file = only && others.length === 0 && "base64" in only ? only : null;
  const link = only && others.length === 0 && "link" in only ? only.link : "";
  const get = () => {
    if (file !== null) downloadFile(file.name, file.base64);
  };
  useEffect(get, [file?.name]);
  const messages = outcome.messages.length > 0 ? outcome.messages : [words("report.f.noAnswer")];
  return (
    <Finished
      messages={messages.map((line) => (link === "" ? line : line.split(link).join("").trim()))}
      buttons={
        <>
          {onAnother && <Button onClick={onAnother}>{words("report.f.another")}</Button>}
          {file !== null && <Button onClick={get}>{words("report.f.get")}</Button>}
        </>
      }
    >
      {link !== "" && (
        <p>
          <a href={link} target="_blank" rel="noopener">
            {words("report.f.open")}
          </a>
        </p>
      )}
      {others.length > 0 && (
        <ul class="dd-files">
          {files.map((each) => (
            <FileLine key={each.name} file={each} />
          ))}
        </ul>
      )}
      {children}
    </Finished>
  );
}
