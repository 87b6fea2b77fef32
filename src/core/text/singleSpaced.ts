const UNEVEN = /\s{2}|[^\S ]/;

/** Every run of white space as one space; most texts have no other and are given back as they are. */
export function singleSpaced(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, " ") : text;
}
