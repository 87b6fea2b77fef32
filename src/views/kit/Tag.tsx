interface Props {
  readonly kind: "quiet" | "info" | "success" | "warning" | "error";
  readonly children: string | number;
}

/** A word or figure set apart. */
export function Tag({ kind, children }: Props) {
  return <span class={`dd-tag dd-tag-${kind}`}>{children}</span>;
}
