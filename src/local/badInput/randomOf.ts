/** Numbers that look random and are the same each time for the same seed. */
export interface Random {
  /** From 0 up to, but not including, `end`. */
  readonly below: (end: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** Characters of any script, control characters among them. */
  readonly noise: (length: number) => string;
  readonly bytes: (length: number) => Uint8Array;
}

type Block = readonly [first: number, count: number];

/** Controls, Latin, Vietnamese, marks that change the direction, emoji: first character and how many follow. */
const BLOCKS: readonly [Block, ...Block[]] = [
  [0x00, 0x20],
  [0x20, 0x5f],
  [0x1ea0, 0x5a],
  [0x300, 0x30],
  [0x200b, 5],
  [0x1f600, 0x40],
];

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** The generator “mulberry32”. @param seed any text */
export function randomOf(seed: string): Random {
  let state = hashOf(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  const pick: Random["pick"] = (list) => list[below(list.length)] ?? list[0];
  const character = () => {
    const [first, count] = pick(BLOCKS);
    return String.fromCodePoint(first + below(count));
  };
  return {
    below,
    pick,
    noise: (length) => Array.from({ length }, character).join(""),
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
  };
}
