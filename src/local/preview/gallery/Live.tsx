import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface Props<Value> {
  readonly start: Value;
  readonly children: (value: Value, change: (value: Value) => void) => ComponentChildren;
}

/** Holds what is typed, so that every state can be tried. */
export function Live<Value>({ start, children }: Props<Value>) {
  const [value, change] = useState(start);
  return <>{children(value, (next) => change(() => next))}</>;
}
