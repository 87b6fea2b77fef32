import { timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** What a request is judged by. */
export interface Asked {
  readonly method: string;
  readonly remoteAddress: string;
  readonly headers: IncomingHttpHeaders;
  /** As sent; null without one. */
  readonly token: string | null;
}

/** What this start's server answers to. */
export interface Expected {
  /** "127.0.0.1:8123" */
  readonly host: string;
  /** Methods that the address takes. */
  readonly methods: readonly string[];
  /** null where everybody on this machine may look: at files that hold no data. */
  readonly token: string | null;
}

interface Guard {
  readonly status: number;
  readonly text: string;
  readonly refuses: (asked: Asked, expected: Expected) => boolean;
}

const LOOPBACK = ["127.0.0.1", "::1", "::ffff:127.0.0.1"];

// Order matters: the first that refuses is named.
const GUARDS: readonly Guard[] = [
  {
    status: 403,
    text: "Bản xem thử chỉ nhận yêu cầu từ chính máy này.",
    refuses: ({ remoteAddress }) => !LOOPBACK.includes(remoteAddress),
  },
  {
    // A name that somebody's server points at this machine would pass the browser's rule of one origin.
    status: 421,
    text: "Địa chỉ này không phải của bản xem thử.",
    refuses: ({ headers }, { host }) => headers.host !== host,
  },
  {
    status: 403,
    text: "Trang của địa chỉ khác không được gửi yêu cầu.",
    refuses: ({ headers }, { host }) => headers.origin !== undefined && headers.origin !== `http://${host}`,
  },
  {
    status: 405,
    text: "Phương thức không được nhận.",
    refuses: ({ method }, { methods }) => !methods.includes(method),
  },
  {
    // Forms of other pages cannot send JSON without asking first.
    status: 415,
    text: "Chỉ nhận application/json.",
    refuses: ({ method, headers }) =>
      method === "POST" && headers["content-type"]?.split(";")[0]?.trim().toLowerCase() !== "application/json",
  },
  {
    status: 401,
    text: "Mã của lần chạy này không đúng: mở lại địa chỉ mà lệnh preview đã in ra.",
    refuses: ({ token: given }, { token }) => token !== null && !sameText(given ?? "", token),
  },
];

/** Why a request is not answered; null when it is. */
export function refusalOf(asked: Asked, expected: Expected): { readonly status: number; readonly text: string } | null {
  return GUARDS.find(({ refuses }) => refuses(asked, expected)) ?? null;
}

/** In the same time wherever the texts differ. */
function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
