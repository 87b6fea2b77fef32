/** Numbers that look random and are the same each time for the same seed. */
export interface Random {
  /** From 0 up to, but not including, `end`. */
  readonly below: (end: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** Characters of any script, control characters among them. */
  readonly noise: (length: number) => string;
  readonly bytes: (length: number) => Uint8Array;
}

/** The generator “mulberry32”. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  const character = () => String.fromCodePoint(BLOCKS[below(BLOCKS.length)]?.(below) ?? 0x20);
  return {
    below,
    pick: (list) => list[below(list.length)] ?? list[0],
    noise: (length) => Array.from({ length }, character).join(""),
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
  };
}

/** Controls, Latin, Vietnamese, marks that change the direction, emoji. */
const BLOCKS: readonly ((below: (end: number) => number) => number)[] = [
  (below) => below(0x20),
  (below) => 0x20 + below(0x5f),
  (below) => 0x1ea0 + below(0x5a),
  (below) => 0x300 + below(0x30),
  (below) => 0x200b + below(5),
  (below) => 0x1f600 + below(0x40),
];
