import type { IncomingMessage } from "node:http";
import { Refusal } from "./refusal.ts";

const MOST_BYTES = 8 * 1024 * 1024;

/** The JSON that a request carries; throws a {@link Refusal} when it is too long or none. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new Refusal("Nội dung gửi lên quá 8 MB.", 413);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw new Refusal("Nội dung gửi lên không phải JSON.");
  }
}
