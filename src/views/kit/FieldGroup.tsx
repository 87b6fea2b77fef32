import type { ComponentChildren } from "preact";

interface Props {
  readonly title: string;
  readonly text?: string;
  readonly children: ComponentChildren;
}

/** Fields that belong together, side by side where there is room. */
export function FieldGroup({ title, text, children }: Props) {
  return (
    <fieldset class="dd-group">
      <legend>{title}</legend>
      {text !== undefined && <p class="dd-hint">{text}</p>}
      <div class="dd-grid">{children}</div>
    </fieldset>
  );
}
