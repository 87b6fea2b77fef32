/** One sentence in both languages. */
export interface Wording {
  readonly vi: string;
  readonly en: string;
}

/** What fills {placeholders}. */
export type Fillings = Readonly<Record<string, string | number>>;

/** The sentence with its {placeholders} filled; one without a value is a defect and throws. */
export function fillWording(sentence: string, values: Fillings): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`“${sentence}” needs {${name}}`);
    return String(value);
  });
}
