export type TagKind = "quiet" | "info" | "success" | "warning" | "error";

interface Props {
  readonly kind: TagKind;
  readonly children: string | number;
}

/** A word or figure set apart. */
export function Tag({ kind, children }: Props) {
  return <span class={`dd-tag dd-tag-${kind}`}>{children}</span>;
}
