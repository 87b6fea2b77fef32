import { signatureText } from "../../core/reportBack/link.ts";
import type { Google } from "../google.ts";

/** HMAC-SHA-256 of a link's payload, in hexadecimal digits; both texts are ASCII. */
export function signLink(google: Google, payload: string, secret: string): string {
  const { Utilities } = google;
  return signatureText(Utilities.computeHmacSha256Signature(payload, secret, Utilities.Charset.UTF_8));
}
