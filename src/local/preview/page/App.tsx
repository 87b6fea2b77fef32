import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import { actsOf } from "./actsOf.ts";
import type { FirstReplies } from "./askFirst.ts";
import { Banner } from "./Banner.tsx";
import { sheetOf } from "./bookMirror.ts";
import { Clock } from "./Clock.tsx";
import { type ColumnGroup, columnGroups } from "./columnGroups.ts";
import type { Connection } from "./connection.ts";
import type { Language } from "./createUniver.ts";
import { DialogBox } from "./DialogBox.tsx";
import { Documents } from "./Documents.tsx";
import { GroupBar } from "./GroupBar.tsx";
import type { Grid } from "./grid.ts";
import { Outbox } from "./Outbox.tsx";
import { ProblemBox } from "./ProblemBox.tsx";
import { EMPTY_WINDOW, firstState, type PageState, type Panel, pageReducer } from "./pageState.ts";
import { QuestionBox } from "./QuestionBox.tsx";
import { RunLog } from "./RunLog.tsx";
import { ScriptFrame } from "./ScriptFrame.tsx";
import { PanelRail, SidePanel } from "./SidePanel.tsx";
import { startPage } from "./startPage.ts";
import { TitleBar } from "./TitleBar.tsx";
import { Toasts } from "./Toasts.tsx";
import type { Say } from "./words.ts";

interface Props {
  readonly connection: Connection;
  readonly first: FirstReplies;
  readonly language: Language;
  readonly say: Say;
}

interface Shown {
  readonly name: string;
  readonly groups: readonly ColumnGroup[];
}

/** The whole page: bars, grid, panels, boxes. */
export function App({ connection, first, language, say }: Props) {
  const [state, dispatch] = useReducer(pageReducer, EMPTY_WINDOW, firstState);
  const [shown, setShown] = useState<Shown | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);

  useLayoutEffect(() => {
    const container = place.current;
    if (!container) return;
    const sheetChanged = () => setShown(shownBy(grid.current));
    startPage(container, first, { connection, language, say, dispatch, sheetChanged })
      .then((made) => {
        grid.current = made;
        sheetChanged();
      })
      .catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  }, []);

  const acts = useMemo(() => actsOf(connection, () => grid.current, dispatch, language), []);
  useTellDisplaced(state, acts.tellClosed);

  const { window, panel, unseen } = state;
  const sidebar = state.dialogs.find(({ kind }) => kind === "sidebar");
  const frame = { frameOrigin: window.frameOrigin, call: acts.call, close: acts.closeDialog, focusEditor: acts.focus };
  return (
    <div class="page">
      <TitleBar
        say={say}
        language={language}
        name={shown?.name ?? "Đôn Đốc"}
        window={window}
        secondWindowUrl={connection.secondWindowUrl()}
        onMenu={acts.menu}
        onUser={acts.switchUser}
        onClock={() => dispatch({ kind: "panel", panel: "clock" })}
      />
      <GroupBar say={say} groups={shown?.groups ?? []} onToggle={acts.toggleGroup} />
      <div class="middle">
        <main class="sheet">
          <div ref={place} class="grid" />
          {!shown && <p class="loading">{failure === null ? say("loading") : `${say("failed")}: ${failure}`}</p>}
        </main>
        {sidebar && (
          <SidePanel title={sidebar.title} closeWord={say("close")} onClose={() => acts.closeDialog(sidebar.id)}>
            <ScriptFrame {...frame} key={sidebar.id} dialog={sidebar} title={sidebar.title} resize={() => undefined} />
          </SidePanel>
        )}
        {panel && (
          <SidePanel
            title={say(panel)}
            closeWord={say("close")}
            onClose={() => dispatch({ kind: "panel", panel: null })}
          >
            {panelBody(panel, state, { connection, language, say }, acts.advance)}
          </SidePanel>
        )}
        <PanelRail
          say={say}
          panel={panel}
          unseen={unseen}
          onPanel={(next) => dispatch({ kind: "panel", panel: next })}
        />
      </div>
      {state.dialogs
        .filter(({ kind }) => kind !== "sidebar")
        .map((dialog) => (
          <DialogBox key={dialog.id} say={say} dialog={dialog} {...frame} />
        ))}
      {state.questions.slice(0, 1).map((question) => (
        <QuestionBox
          key={question.id}
          say={say}
          question={question}
          onAnswer={(button, text) => acts.answer(question.id, button, text)}
        />
      ))}
      {state.problems.slice(0, 1).map((text) => (
        <ProblemBox key={text} say={say} text={text} onRead={() => dispatch({ kind: "problemRead" })} />
      ))}
      <Banner say={say} link={state.link} running={state.running} />
      <Toasts say={say} toasts={state.toasts} onGone={(id) => dispatch({ kind: "toastGone", id })} />
    </div>
  );
}

function shownBy(grid: Grid | null): Shown | null {
  const book = grid?.book();
  if (!grid || !book) return null;
  const sheet = sheetOf(book, grid.activeSheetId());
  return { name: book.name, groups: sheet ? columnGroups(sheet) : [] };
}

function panelBody(
  panel: Panel,
  { window }: PageState,
  props: Omit<Props, "first">,
  onAdvance: (days: number) => Promise<void>,
) {
  const { say, language, connection } = props;
  const common = { say, language, zone: window.status.zone };
  switch (panel) {
    case "outbox":
      return <Outbox {...common} mails={window.mails} fileUrl={connection.fileUrl} />;
    case "documents":
      return <Documents {...common} documents={window.documents} fileUrl={connection.fileUrl} />;
    case "clock":
      return <Clock say={say} language={language} status={window.status} onAdvance={onAdvance} />;
    case "log":
      return <RunLog {...common} runs={window.runs} />;
  }
}

/** The server hears of dialogs whose place another took. */
function useTellDisplaced({ dialogs }: PageState, tellClosed: (id: number) => void): void {
  const before = useRef(dialogs);
  useEffect(() => {
    for (const { id } of before.current) {
      if (!dialogs.some((dialog) => dialog.id === id)) tellClosed(id);
    }
    before.current = dialogs;
  }, [dialogs]);
}
