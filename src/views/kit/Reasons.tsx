import { Tag } from "./Tag.tsx";

interface Props {
  /** What a person has to look at; in words, because colour alone tells nothing. */
  readonly doubts: readonly string[];
  /** Why it was read so. */
  readonly reasons: readonly string[];
  /** Word set before the doubts. */
  readonly label: string;
}

/** Below a proposal: what is unsure about it, then where it comes from. */
export function Reasons({ doubts, reasons, label }: Props) {
  return (
    <>
      {doubts.length > 0 && (
        <div class="dd-doubts">
          <Tag kind="warning">{label}</Tag> {doubts.join(" · ")}
        </div>
      )}
      {reasons.length > 0 && <div class="dd-hint">{reasons.join(" · ")}</div>}
    </>
  );
}
