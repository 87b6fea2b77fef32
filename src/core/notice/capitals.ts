const SMALL = /[a-z]/;

/** Written in capitals throughout, as headings are. */
export function isCapitals(text: string): boolean {
  return !SMALL.test(text) && text.length > 6 && text === text.toUpperCase() && text !== text.toLowerCase();
}
