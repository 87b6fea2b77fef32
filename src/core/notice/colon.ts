/** Does a text end in a colon? Looked up from its end: a pattern would look at every place of it. */
export function endsInColon(text: string): boolean {
  return text.trimEnd().endsWith(":");
}

/** Without the colon that ends it, and the spaces round it. */
export function withoutColon(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.endsWith(":") ? trimmed.slice(0, -1).trimEnd() : text;
}
