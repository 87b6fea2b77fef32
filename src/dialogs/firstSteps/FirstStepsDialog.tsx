import { useState } from "preact/hooks";
import { CONTACT_SETTINGS, NAME_SETTINGS } from "../../core/commands/firstSteps.ts";
import { isPublicMailbox } from "../../core/text/isPublicMailbox.ts";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { Steps } from "../../views/kit/Steps.tsx";
import { useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import type { SheetLine } from "../directory/directoryState.ts";
import { type SettingTexts, startTexts, TABLE } from "../settings/settingsState.ts";
import { useCommand } from "../useCommand.ts";
import { DirectoryStep } from "./DirectoryStep.tsx";
import { blankSettings, STEPS, type Step, stepFrom, stepToResume } from "./firstStepsState.ts";
import { SettingStep } from "./SettingStep.tsx";

interface Start {
  readonly user: string;
  readonly sheets: readonly string[];
  readonly values: SettingTexts;
  readonly agencies: readonly SheetLine[];
}

function Made({ sheets, onNext }: { readonly sheets: readonly string[]; readonly onNext: () => void }) {
  const words = useWords();
  return (
    <>
      <Note kind="success">{words("first.made")}</Note>
      <p>{words("first.made.locale")}</p>
      <p>{words("first.made.sheets", { sheets: sheets.join(", ") })}</p>
      <p>{words("first.made.official")}</p>
      <p class="dd-hint">{words("first.leave")}</p>
      <ActionBar>
        <Button look="main" onClick={onNext}>
          {words("first.next")}
        </Button>
      </ActionBar>
    </>
  );
}

function Sender({ user }: { readonly user: string }) {
  const words = useWords();
  if (user === "") return <Note kind="info">{words("first.sender.unknown")}</Note>;
  return (
    <>
      <p>{words("first.sender", { user })}</p>
      {isPublicMailbox(user) && <Note kind="warning">{words("first.sender.public", { user })}</Note>}
    </>
  );
}

interface NoticeProps {
  readonly values: SettingTexts;
  readonly onBack: () => void;
}

function FirstNotice({ values, onBack }: NoticeProps) {
  const words = useWords();
  const { state, run } = useCommand("importNotice");
  const blank = TABLE.filter(({ key }) => blankSettings(values).includes(key)).map(({ vi }) => vi);
  return (
    <>
      {blank.length > 0 && <Note kind="warning">{words("first.notice.missing", { settings: blank.join("; ") })}</Note>}
      <p>{words("first.notice")}</p>
      <ActionBar notice={<CallNote state={state} working={words("first.notice.opening")} />}>
        <Button onClick={onBack}>{words("first.back")}</Button>
        <Button look="main" disabled={state.kind === "busy"} onClick={() => run(undefined)}>
          {words("first.notice.open")}
        </Button>
      </ActionBar>
    </>
  );
}

/** From the empty register to the first notice; each step is saved by itself, and the first one left is shown. */
export function FirstStepsDialog({ start }: { readonly start: Start }) {
  const words = useWords();
  const [values, setValues] = useState(() => startTexts(start.values));
  const [step, setStep] = useState<Step>(() => stepToResume(start.values, start.agencies.length));
  const next = () => setStep(stepFrom(step, 1));
  const back = () => setStep(stepFrom(step, -1));
  const saved = (texts: SettingTexts) => {
    setValues(texts);
    next();
  };
  const moves = { values, onSaved: saved, onBack: back, onLater: next };
  return (
    <>
      <Steps
        label={words("first.steps")}
        steps={STEPS.map((each) => words(`first.s.${each}`))}
        current={STEPS.indexOf(step)}
      />
      {step === "made" && <Made sheets={start.sheets} onNext={next} />}
      {step === "names" && (
        <SettingStep key="names" title={words("settings.g.names")} keys={NAME_SETTINGS} {...moves} />
      )}
      {step === "sender" && (
        <SettingStep
          key="sender"
          title={words("settings.g.contact")}
          keys={CONTACT_SETTINGS}
          needed="replyTo"
          {...moves}
        >
          <Sender user={start.user} />
        </SettingStep>
      )}
      {step === "directory" && <DirectoryStep agencies={start.agencies} onSaved={next} onBack={back} onLater={next} />}
      {step === "notice" && <FirstNotice values={values} onBack={back} />}
    </>
  );
}
