import { useEffect } from "preact/hooks";
import * as v from "valibot";
import type { Outcome } from "../../addon/run.ts";
import { Button } from "../../views/kit/Button.tsx";
import { useWords } from "../../views/kit/words.ts";
import { downloadFile } from "../downloadFile.ts";
import { Finished } from "../Finished.tsx";

const REPLY = v.union([
  v.object({ name: v.string(), base64: v.string() }),
  v.object({ name: v.string(), link: v.string() }),
]);

interface Props {
  readonly outcome: Outcome;
  readonly onAnother?: () => void;
}

/** The finished document: where it lies, or the file itself. */
export function MadeReport({ outcome, onAnother }: Props) {
  const words = useWords();
  const read = v.safeParse(REPLY, outcome.reply);
  const file = read.success && "base64" in read.output ? read.output : null;
  const link = read.success && "link" in read.output ? read.output.link : "";
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
    </Finished>
  );
}
