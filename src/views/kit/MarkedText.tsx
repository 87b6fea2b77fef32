/** A stretch of a text: plain, or marked as a part of something. */
export interface MarkedPiece {
  readonly key: string;
  readonly text: string;
  /** null: plain. */
  readonly mark: {
    /** What it belongs to; handed to whoever listens for clicks as `data-mark`. */
    readonly of: string;
    readonly kind: "text" | "lead" | "due" | "faint";
    readonly isCurrent: boolean;
  } | null;
}

/** A text as it was given, with the stretches marked that something was read from. */
export function MarkedText({ pieces }: { readonly pieces: readonly MarkedPiece[] }) {
  return (
    <div class="dd-marked">
      {pieces.map(({ key, text, mark }) =>
        mark === null ? (
          <span key={key} data-start={key}>
            {text}
          </span>
        ) : (
          <mark
            key={key}
            class={`dd-mark dd-mark-${mark.kind}${mark.isCurrent ? " dd-mark-now" : ""}`}
            data-mark={mark.of}
            data-start={key}
          >
            {text}
          </mark>
        ),
      )}
    </div>
  );
}
