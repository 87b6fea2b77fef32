import { useState } from "preact/hooks";
import { correctionBlocks, correctionSubject } from "../../core/digest/correction.ts";
import { letterText } from "../../core/digest/letterText.ts";
import type { SentLetter } from "../../core/digest/sentLetters.ts";
import type { Language } from "../../core/messages/say.ts";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { CheckField } from "../../views/kit/CheckField.tsx";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { PickList } from "../../views/kit/PickList.tsx";
import { SplitView } from "../../views/kit/SplitView.tsx";
import { TextArea } from "../../views/kit/TextArea.tsx";
import { useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import { Finished } from "../Finished.tsx";
import { useCommand } from "../useCommand.ts";

interface Start {
  readonly language: Language;
  readonly office: string;
  readonly officeFull: string;
  readonly letters: readonly SentLetter[];
}

/** What should have stood in the letter, by Mã; only what is ticked. */
type Rights = ReadonlyMap<string, string>;

interface FormProps {
  readonly start: Start;
  readonly letter: SentLetter;
  readonly rights: Rights;
  readonly onChange: (rights: Rights) => void;
}

function changed(rights: Rights, id: string, right: string | null): Rights {
  const next = new Map(rights);
  if (right === null) next.delete(id);
  else next.set(id, right);
  return next;
}

const NONE: Rights = new Map();

/** Lines of the letter that are ticked as wrong. */
function wrongLines(letter: SentLetter, rights: Rights) {
  return letter.lines.flatMap(({ id, told }) => {
    const right = rights.get(id);
    return right === undefined ? [] : [{ id, told, right }];
  });
}

/** Every ticked line says what is right, and there is one. */
function isReady(letter: SentLetter, rights: Rights): boolean {
  const lines = wrongLines(letter, rights);
  return lines.length > 0 && lines.every(({ right }) => right.trim() !== "");
}

/** The wrong lines of one letter, what is right, and the correction as it will be sent. */
function CorrectionForm({ start, letter, rights, onChange }: FormProps) {
  const words = useWords();
  const correction = { agency: letter.agency, date: letter.date, lines: wrongLines(letter, rights) };
  return (
    <>
      <FieldGroup title={words("correct.rows")}>
        {letter.lines.length === 0 && <Note kind="warning">{words("correct.unknown")}</Note>}
        {letter.lines.map(({ id, told, right }) => (
          <div key={id} class="dd-whole-row">
            <CheckField
              label={words("correct.row", { id, told })}
              checked={rights.has(id)}
              onChange={(ticked) => onChange(changed(rights, id, ticked ? right : null))}
            />
            {rights.has(id) && (
              <TextArea
                label={words("correct.right", { id })}
                rows={2}
                value={rights.get(id) ?? ""}
                onChange={(text) => onChange(changed(rights, id, text))}
              />
            )}
          </div>
        ))}
      </FieldGroup>
      {isReady(letter, rights) && (
        <FieldGroup title={words("correct.preview")}>
          <div class="dd-whole-row">
            <p class="dd-hint">{words("correct.to", { to: letter.to.join(", ") })}</p>
            <p>
              <b>{correctionSubject(correction, start.language)}</b>
            </p>
            <pre class="dd-letter-text">{letterText(correctionBlocks(correction, start, start.language))}</pre>
          </div>
        </FieldGroup>
      )}
    </>
  );
}

/** Takes back wrong lines of an e-mail that was sent: once, to the same recipients. */
export function CorrectionDialog({ start }: { readonly start: Start }) {
  const words = useWords();
  const call = useCommand("sendCorrection");
  const [current, pick] = useState(start.letters[0]?.key ?? "");
  const [rights, setRights] = useState(NONE);
  const letter = start.letters.find(({ key }) => key === current) ?? start.letters[0];
  if (call.state.kind === "done") return <Finished messages={call.state.outcome.messages} />;
  if (letter === undefined) return null;
  const ready = isReady(letter, rights);
  const send = () => {
    const lines = wrongLines(letter, rights).map(({ id, right }) => ({ id, right }));
    call.run({ key: letter.key, number: letter.number, lines });
  };
  return (
    <>
      <SplitView
        side={
          <PickList
            label={words("correct.letter")}
            items={start.letters.map(({ key, agency, date, lines }) => ({
              key,
              title: agency,
              note: words("correct.sentOn", { date, n: lines.length }),
            }))}
            current={letter.key}
            onPick={(key) => {
              pick(key);
              setRights(NONE);
            }}
          />
        }
      >
        <CorrectionForm start={start} letter={letter} rights={rights} onChange={setRights} />
      </SplitView>
      <ActionBar note={ready ? null : words("correct.none")} notice={<CallNote state={call.state} />}>
        <Button look="main" disabled={!ready || call.state.kind === "busy"} onClick={send}>
          {words("correct.send")}
        </Button>
      </ActionBar>
    </>
  );
}
