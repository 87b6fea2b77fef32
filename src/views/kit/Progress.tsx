import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  /** Of `max`; null: nobody knows how far it is. */
  readonly value: number | null;
  readonly max?: number;
}

/** Something is going on; its label is read out when it changes. */
export function Progress({ label, value, max = 100 }: Props) {
  const id = useId();
  return (
    <div class="dd-progress">
      <div id={id} role="status" aria-live="polite">
        {label}
      </div>
      <progress aria-labelledby={id} max={max} {...(value === null ? {} : { value })} />
    </div>
  );
}
