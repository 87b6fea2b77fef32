/** Address of a deployed web app: of anybody's account, or of a Workspace domain. */
const EXEC = /^https:\/\/script\.google\.com\/(?:a\/macros\/[\w.-]+|macros)\/s\/[\w-]+\/exec$/;

/** Is this the address of a web app as Google shows it after deploying, ending in /exec? */
export function isExecAddress(text: string): boolean {
  return text.length <= 300 && EXEC.test(text);
}
