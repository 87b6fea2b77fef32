import { useState } from "preact/hooks";
import * as v from "valibot";
import { Button } from "../../views/kit/Button.tsx";
import { Folded } from "../../views/kit/Folded.tsx";
import { Progress } from "../../views/kit/Progress.tsx";
import { TextArea } from "../../views/kit/TextArea.tsx";
import { useWords } from "../../views/kit/words.ts";
import { technicalText } from "../explainFailure.ts";
import { serverCall } from "../serverCall.ts";
import { type Answers, PROBED } from "./selfCheckSchema.ts";
import { answersText, reliedOn } from "./selfCheckState.ts";

const PROMISE = { asks: "a promise through google.script.run", wanted: "arrives" };
const FAILED = "the probes ran";

/** Asks the script twice: for its answers, and whether a promise arrives; a failure is an answer. */
async function askAll(): Promise<Answers> {
  const failed = (asks: string, wanted: string) => (thrown: unknown) => [
    { asks, wanted, answer: `throws: ${technicalText(thrown)}` },
  ];
  const services = await serverCall("runSelfCheck", { what: "probe", how: "services" }).then(
    ({ reply, messages }) => {
      const read = v.safeParse(PROBED, reply);
      return read.success ? read.output.answers : [{ asks: FAILED, wanted: "yes", answer: messages.join(" ") }];
    },
    failed(FAILED, "yes"),
  );
  const promise = await serverCall("runSelfCheck", { what: "probe", how: "promise" }).then(
    ({ reply }) => [{ ...PROMISE, answer: reply === undefined || reply === null ? "comes as nothing" : "arrives" }],
    failed(PROMISE.asks, PROMISE.wanted),
  );
  return [...services, ...promise];
}

/** What only a live run can tell: asked for, shown, copied. */
export function ProbeBox() {
  const words = useWords();
  const [answers, setAnswers] = useState<Answers | null>(null);
  const [busy, setBusy] = useState(false);
  const ask = () => {
    setBusy(true);
    askAll().then(
      (found) => {
        setAnswers(found);
        setBusy(false);
      },
      // Both calls turn failures into answers; should one slip through, the button works again.
      () => setBusy(false),
    );
  };
  return (
    <Folded title={words("self.probe")}>
      <p>{words("self.probe.why")}</p>
      <p>
        <Button look="plain" disabled={busy} onClick={ask}>
          {words("self.probe")}
        </Button>
      </p>
      {busy && <Progress label={words("self.probing")} value={null} />}
      {answers !== null && (
        <TextArea
          label={words("self.answers")}
          hint={words("self.answersSame", reliedOn(answers))}
          value={answersText(answers)}
          rows={12}
          onChange={() => undefined}
        />
      )}
    </Folded>
  );
}
