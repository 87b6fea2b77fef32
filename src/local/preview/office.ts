import type { Outputs } from "../simulator/outputs.ts";
import type { Person, Project, RunResult } from "../simulator/project.ts";
import { calculate } from "../workbook/evaluate.ts";
import { type Boxes, createBoxes } from "./boxes.ts";
import type { Opened } from "./cachedSample.ts";
import type { EngineData, FromEngine } from "./engineMessages.ts";
import { createIdle, type Idle } from "./idle.ts";
import { createKeeper, type Keeper } from "./keeper.ts";
import { createPages, type Pages } from "./pages.ts";
import type { PreviewEvent, StatusView } from "./protocol.ts";
import { createRecords, type Records } from "./records.ts";
import { statusView } from "./statusView.ts";
import { createTeller, type Teller } from "./teller.ts";
import { createWindows, type PersonsWindow, type Windows } from "./windows.ts";

/** One spreadsheet with its script, the people before it, and what they see. */
export interface Office {
  readonly project: Project;
  readonly windows: Windows;
  readonly teller: Teller;
  readonly boxes: Boxes;
  readonly pages: Pages;
  readonly records: Records;
  readonly keeper: Keeper;
  /** Works out formulas, tells their results, hands changes to the file; asked for after every change. */
  readonly idle: Idle;
  readonly frameOrigin: string;
  send(window: string | null, event: PreviewEvent): void;
  status(user: string): StatusView;
  /** Tells each window what stands beside the grid, when it is different. */
  tellStatus(): void;
  /** A window's person, as runs are told of them; what the runs of triggers show comes to the window too. */
  person(window: PersonsWindow): Person;
  /** Shows a window what a run has opened and said since it was last asked. */
  show(window: PersonsWindow, shown: Outputs & Partial<Pick<RunResult, "selected">>): void;
}

/** @param waitUntil serves other requests until the condition holds. */
export function createOffice(
  { project, atRest }: Opened,
  { saver, frameOrigin, workbook }: Pick<EngineData, "saver" | "frameOrigin" | "workbook">,
  post: (message: FromEngine) => void,
  waitUntil: (condition: () => boolean) => void,
): Office {
  const { host } = project;
  const send: Office["send"] = (window, event) => post({ kind: "event", window, json: JSON.stringify(event) });
  const sendAll = (event: PreviewEvent) => send(null, event);
  const windows = createWindows(host.book.owner);
  const keeper = createKeeper(project, workbook, saver);
  const teller = createTeller(host, sendAll);
  const boxes = createBoxes(send, windows.isOpen, waitUntil);
  const records = createRecords(sendAll, post);
  const pages = createPages(project);
  const status = (user: string) => statusView(host, user, keeper.file());
  const lastStatus = new Map<string, string>();
  let hasRested = false;
  const shownToasts = new WeakMap<Outputs["toasts"], number>();
  const shownDialogs = new WeakMap<Outputs["dialogs"], number>();

  const office: Office = {
    ...{ project, windows, teller, boxes, pages, records, keeper, frameOrigin, send, status },
    idle: createIdle(() => {
      try {
        calculate(host.book, host.nowMs);
      } catch (error) {
        // What a formula cannot do must not keep the rest from being saved.
        sendAll({ kind: "problem", text: `Không tính được công thức: ${String(error)}` });
      }
      teller.tell();
      keeper.handOver();
      office.tellStatus();
      if (!hasRested) atRest();
      hasRested = true;
    }),
    tellStatus() {
      for (const { id, user } of windows.all()) {
        const view = status(user);
        const json = JSON.stringify(view);
        if (lastStatus.get(id) === json) continue;
        lastStatus.set(id, json);
        send(id, { kind: "status", status: view });
      }
    },
    person: (window) => ({
      user: window.user,
      userLocale: window.language,
      ask(box, shown) {
        teller.tell();
        office.idle.soon();
        office.show(window, shown);
        return boxes.ask(window.id, box);
      },
      onEnd(run) {
        records.add(run);
        if (run.context === "trigger") office.show(window, run.result);
      },
    }),
    show(window, { toasts, dialogs, selected = null }) {
      for (const { text, title } of unseen(shownToasts, toasts)) send(window.id, { kind: "toast", text, title });
      for (const page of unseen(shownDialogs, dialogs)) {
        send(window.id, { kind: "dialog", dialog: pages.open(window, page) });
      }
      if (selected) send(window.id, { kind: "select", ...selected });
    },
  };
  return office;
}

function unseen<T>(seen: WeakMap<readonly T[], number>, items: readonly T[]): readonly T[] {
  const fresh = items.slice(seen.get(items) ?? 0);
  seen.set(items, items.length);
  return fresh;
}
