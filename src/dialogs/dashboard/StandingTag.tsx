import type { Colour } from "../../core/register/standingColours.ts";

interface Props {
  /** null: the colours of the page. */
  readonly colour: Colour | null;
  readonly children: string;
}

/** A standing in the colours that it has in the register. */
export function StandingTag({ colour, children }: Props) {
  const style = colour === null ? {} : { background: colour.fill ?? "transparent", color: colour.text };
  return (
    <span class="dd-standing" style={style}>
      {children}
    </span>
  );
}
