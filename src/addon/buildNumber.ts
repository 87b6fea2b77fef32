/** Put at the head of Code.js by the build. */
declare const DONDOC_BUILD_: string;

/** Tells one built version of the script from another; “0” where the build did not say. */
export function buildNumber(): string {
  return typeof DONDOC_BUILD_ === "string" ? DONDOC_BUILD_ : "0";
}
