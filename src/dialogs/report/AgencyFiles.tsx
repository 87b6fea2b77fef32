import { useState } from "preact/hooks";
import * as v from "valibot";
import type { ReportInput } from "../../core/commands/reportInput.ts";
import { Button } from "../../views/kit/Button.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { Progress } from "../../views/kit/Progress.tsx";
import { useWords } from "../../views/kit/words.ts";
import { explainFailure, technicalText } from "../explainFailure.ts";
import { serverCall } from "../serverCall.ts";

/** Files that one call makes: it must end long before Google ends it. */
const A_CALL = 8;

const FILE = v.object({ name: v.string(), link: v.string() });
const REPLY = v.union([v.object({ files: v.array(FILE) }), FILE]);
type MadeFile = v.InferOutput<typeof FILE>;

function filesIn(reply: unknown): readonly MadeFile[] {
  const read = v.safeParse(REPLY, reply);
  if (!read.success) return [];
  return "files" in read.output ? read.output.files : [read.output];
}

interface Props {
  readonly input: ReportInput;
  readonly agencies: readonly string[];
}

/** A list too long for an appendix is made agency by agency, a file each, a few files a call. */
export function AgencyFiles({ input, agencies }: Props) {
  const words = useWords();
  const [files, setFiles] = useState<readonly MadeFile[]>([]);
  const [at, setAt] = useState(0);
  const [state, setState] = useState<"idle" | "busy" | "done">("idle");
  const [sheet, setSheet] = useState("");
  const [trouble, setTrouble] = useState<readonly string[]>([]);

  const make = async () => {
    setState("busy");
    setTrouble([]);
    try {
      if (at === 0 && sheet === "") {
        const listed = await serverCall("generateReport", { ...input, sheet: true });
        if (listed.ok) setSheet(listed.messages.join(" "));
      }
      for (let from = at; from < agencies.length; from += A_CALL) {
        const lists = agencies.slice(from, from + A_CALL);
        const outcome = await serverCall("generateReport", { ...input, deliver: "drive", lists });
        if (!outcome.ok) {
          setTrouble(outcome.messages);
          setState("idle");
          return;
        }
        const made = filesIn(outcome.reply);
        setFiles((before) => [...before, ...made]);
        setAt(from + lists.length);
      }
      setState("done");
    } catch (thrown) {
      const { title, steps } = explainFailure(technicalText(thrown));
      setTrouble([words(title), ...steps.map((step) => words(step))]);
      setState("idle");
    }
  };

  const counts = { n: Math.min(at, agencies.length), of: agencies.length };
  return (
    <section class="dd-block">
      <h2>{words("report.f.files")}</h2>
      <p class="dd-hint">{words("report.f.files.text")}</p>
      {trouble.length > 0 && <Note kind="error">{trouble.join(" ")}</Note>}
      {state === "busy" && <Progress label={words("report.f.files.making", counts)} value={at} max={agencies.length} />}
      {state === "done" && <Note kind="success">{words("report.f.files.done", { n: files.length })}</Note>}
      {state === "idle" && (
        <div>
          <Button onClick={() => void make()}>{words("report.f.files.make", { n: agencies.length - at })}</Button>
        </div>
      )}
      {sheet !== "" && <Note kind="info">{sheet}</Note>}
      {files.length > 0 && (
        <ul class="dd-files">
          {files.map(({ name, link }) => (
            <li key={name}>
              <a href={link} target="_blank" rel="noopener">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
