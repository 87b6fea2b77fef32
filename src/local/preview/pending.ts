import type { FromEngine, ToEngine } from "./engineMessages.ts";
import type { EngineThread } from "./engineThread.ts";
import { Refusal } from "./refusal.ts";

type Reply = Extract<FromEngine, { readonly kind: "reply" }>;
type Request = Omit<Extract<ToEngine, { readonly kind: "request" }>, "kind" | "id">;

/** Requests that the engine has not yet answered. */
export interface Pending {
  ask(engine: EngineThread | null, request: Request): Promise<Reply>;
  reply(reply: Reply): void;
  /** Nothing will be answered any more. */
  failAll(text: string): void;
}

export function createPending(): Pending {
  const waiting = new Map<number, { resolve: (reply: Reply) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  let broken: string | null = null;
  return {
    ask(engine, request) {
      if (broken !== null || !engine) throw new Refusal(broken ?? "Bản xem thử đang khởi động, hãy thử lại.", 503);
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        engine.post({ kind: "request", id, ...request });
      });
    },
    reply(reply) {
      waiting.get(reply.id)?.resolve(reply);
      waiting.delete(reply.id);
    },
    failAll(text) {
      broken = text;
      for (const { reject } of waiting.values()) reject(new Refusal(text, 503));
      waiting.clear();
    },
  };
}
