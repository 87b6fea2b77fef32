import { receiveMessageOnPort, workerData } from "node:worker_threads";
import { answer } from "./answer.ts";
import type { EngineData, FromEngine, ToEngine } from "./engineMessages.ts";
import { createOffice, type Office } from "./office.ts";
import { openWorkbook } from "./openWorkbook.ts";
import { Refusal } from "./refusal.ts";

/** The engine's thread: scripts run in it, one at a time, and may wait for a person without its event loop. */

const { port, signal, ...data }: EngineData = workerData;
/** A waiting run looks this often for work that is due. */
const LOOK_MS = 50;

const post = (message: FromEngine) => port.postMessage(message);

function receive(office: Office, message: ToEngine): void {
  switch (message.kind) {
    case "request":
      request(office, message);
      return;
    case "gone":
      office.windows.close(message.window);
      return;
    case "saved":
      office.keeper.saved(message.number);
      office.tellStatus();
      return;
    case "unsaved":
      office.send(null, { kind: "problem", text: message.text });
      return;
    case "stop":
      office.idle.soon();
      office.idle.runNow();
      post({ kind: "stopped", number: office.keeper.lastNumber() });
  }
}

function request(office: Office, { id, window, name, body }: Extract<ToEngine, { readonly kind: "request" }>): void {
  try {
    const reply = answer(office, window, name, body);
    if (!(reply instanceof Promise)) done(id, reply);
    else
      reply.then(
        (value) => done(id, value),
        (error: unknown) => failed(id, error),
      );
  } catch (error) {
    failed(id, error);
  }
}

function done(id: number, reply: unknown): void {
  post({ kind: "reply", id, status: 200, json: JSON.stringify(reply) });
}

function failed(id: number, error: unknown): void {
  const status = error instanceof Refusal ? error.status : 500;
  const text = error instanceof Error ? error.message : String(error);
  if (status === 500) console.error(error);
  post({ kind: "reply", id, status, json: JSON.stringify({ error: text }) });
}

/** Serves messages while a run waits; those that need an await are answered when it has ended. */
function waitUntil(office: () => Office, condition: () => boolean): void {
  while (!condition()) {
    const seen = Atomics.load(signal, 0);
    for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port))
      receive(office(), next.message);
    office().idle.runDue();
    if (!condition()) Atomics.wait(signal, 0, seen, LOOK_MS);
  }
}

async function start(): Promise<void> {
  try {
    const opened = await openWorkbook(data);
    const office: Office = createOffice(opened, data, post, (condition) => waitUntil(() => office, condition));
    port.on("message", (message: ToEngine) => receive(office, message));
    post({ kind: "ready" });
    // While a window is still loading: it is going to ask for both.
    setImmediate(() => {
      opened.project.functionNames();
      office.teller.view();
    });
  } catch (error) {
    post({ kind: "failed", text: error instanceof Error ? error.message : String(error) });
  }
}

await start();
