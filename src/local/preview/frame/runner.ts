import { argumentFault } from "./argumentFault.ts";
import type { CallOutcome, FromFrame } from "./frameMessages.ts";

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success: Handler | null;
  readonly failure: Handler | null;
  readonly userObject: unknown;
}

interface Waiting extends Handlers {
  readonly functionName: string;
}

const NO_HANDLERS: Handlers = { success: null, failure: null, userObject: undefined };

/**
 * Makes `google.script` as Google's pages have it: handlers chain into new runners, so that one may be kept and used
 * again; a function that the script has not is not there at all.
 */
export function createScriptApi(functions: readonly string[], send: (message: FromFrame) => void) {
  const waiting = new Map<number, Waiting>();
  let lastCall = 0;

  function runnerWith(handlers: Handlers): object {
    const call = (functionName: string, args: readonly unknown[]): void => {
      const plain = args.map(formFields);
      const fault = argumentFault(plain);
      if (fault !== null) throw new TypeError(`Failed due to illegal value in property: ${fault}`);
      lastCall += 1;
      waiting.set(lastCall, { ...handlers, functionName });
      send({ kind: "call", callId: lastCall, functionName, args: JSON.parse(JSON.stringify(plain)) });
    };
    return Object.freeze({
      withSuccessHandler: (success: unknown) => runnerWith({ ...handlers, success: checked(success) }),
      withFailureHandler: (failure: unknown) => runnerWith({ ...handlers, failure: checked(failure) }),
      withUserObject: (userObject: unknown) => runnerWith({ ...handlers, userObject }),
      ...Object.fromEntries(functions.map((name) => [name, (...args: unknown[]) => call(name, args)])),
    });
  }

  const script = {
    run: runnerWith(NO_HANDLERS),
    host: {
      origin: "https://docs.google.com",
      close: () => send({ kind: "close" }),
      setWidth: (width: number) => send({ kind: "resize", width: Number(width), height: null }),
      setHeight: (height: number) => send({ kind: "resize", width: null, height: Number(height) }),
      editor: { focus: () => send({ kind: "focusEditor" }) },
    },
    url: {
      getLocation: (tell: (place: object) => void) => tell({ hash: "", parameter: {}, parameters: {} }),
    },
  };

  return {
    google: { script },
    /** Hands a reply to the handlers of its call; without one, an error goes to the console, as Google's does. */
    settle(callId: number, outcome: CallOutcome): void {
      const call = waiting.get(callId);
      if (!call) return;
      waiting.delete(callId);
      if ("result" in outcome) {
        call.success?.(outcome.result, call.userObject);
        return;
      }
      const error = Object.assign(new Error(outcome.error.message), { name: outcome.error.name });
      if (call.failure) call.failure(error, call.userObject);
      else console.error(`Uncaught ${error.name}: ${error.message} (${call.functionName})`);
    },
  };
}

function checked(handler: unknown): Handler {
  if (typeof handler !== "function") throw new TypeError("Invalid argument: handler must be a function");
  return (...given) => Reflect.apply(handler, undefined, given);
}

/** A form goes as its fields, by name; everything else as it is. */
function formFields(value: unknown): unknown {
  const isForm = typeof HTMLFormElement !== "undefined" && value instanceof HTMLFormElement;
  return isForm ? Object.fromEntries([...new FormData(value)].map(([name, field]) => [name, String(field)])) : value;
}
