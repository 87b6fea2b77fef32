import { useEffect, useState } from "preact/hooks";
import * as v from "valibot";
import { LARGEST_SCAN, SCAN_TYPES } from "../../core/commands/limits.ts";
import { Button } from "../../views/kit/Button.tsx";
import { CheckField } from "../../views/kit/CheckField.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import { useCommand } from "../useCommand.ts";
import { base64Of } from "./base64Of.ts";

/** A file in which Google Drive may read what this page cannot. */
export interface ScanFile {
  readonly file: File;
  readonly type: (typeof SCAN_TYPES)[number];
}

/** The file as a scan, where the reader found pictures instead of text; null where Drive would not take it. */
export function scanOf(file: File, issue: string): ScanFile | null {
  if (issue === "file.i.scanned") return { file, type: "application/pdf" };
  const type = issue === "file.i.image" ? SCAN_TYPES.find((each) => each === file.type) : undefined;
  return type === undefined ? null : { file, type };
}

const TEXT = v.object({ text: v.pipe(v.string(), v.trim(), v.minLength(1)) });
const LINK = v.object({ link: v.pipe(v.string(), v.url()) });

interface Props {
  readonly scan: ScanFile;
  readonly onText: (text: string) => void;
}

/** Offers to have Google Drive read a scan, once a person has said that it contains no secret. */
export function ScanOffer({ scan: { file, type }, onText }: Props) {
  const words = useWords();
  const [notSecret, setNotSecret] = useState(false);
  const { state, run } = useCommand("recogniseScan");
  // The answer is taken once.
  useEffect(() => {
    const read = state.kind === "done" ? v.safeParse(TEXT, state.outcome.reply) : null;
    if (read?.success) onText(read.output.text);
  }, [state]);
  if (file.size > LARGEST_SCAN * 1024 * 1024) {
    return <Note kind="info">{words("file.i.scanTooBig", { n: LARGEST_SCAN })}</Note>;
  }
  const link = state.kind === "done" ? v.safeParse(LINK, state.outcome.reply) : null;
  const isOver = state.kind !== "idle" && state.kind !== "busy";
  return (
    <>
      <Note kind="info">
        <p>{words("file.ocr.intro")}</p>
        <CheckField label={words("import.notSecret")} checked={notSecret} onChange={setNotSecret} />
        <Button
          disabled={!notSecret || state.kind === "busy"}
          onClick={() => base64Of(file).then((base64) => run({ notSecret, type, base64 }))}
        >
          {words("file.ocr.run")}
        </Button>
      </Note>
      <CallNote state={state} working={words("file.ocr.working")} />
      {isOver && (
        <Note kind="warning">
          {link?.success && (
            <p>
              {state.kind === "done" && state.outcome.messages.join(" ")}{" "}
              <a href={link.output.link} target="_blank" rel="noreferrer">
                {words("file.ocr.open")}
              </a>
            </p>
          )}
          <p>{words("file.ocr.advice")}</p>
        </Note>
      )}
    </>
  );
}
