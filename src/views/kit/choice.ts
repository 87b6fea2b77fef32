/** One of several values to choose from. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

/** The choice whose value was read from the page; null when the page holds something else. */
export function choiceOf<Value extends string>(choices: readonly Choice<Value>[], value: string): Value | null {
  return choices.find((choice) => choice.value === value)?.value ?? null;
}
