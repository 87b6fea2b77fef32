import { crc32, deflateSync } from "node:zlib";

/** A picture, four bytes a point (red, green, blue, opacity), row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** As many colours as a byte tells apart. */
const MOST = 256;
/** So many of them go to the commonest. */
const COMMON = 128;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bits a colour index takes, and “each point is an index into a palette”. */
const INDEXED = [8, 3, 0, 0, 0];

function coloursOf({ rgba }: Pixels): Uint32Array {
  const colours = new Uint32Array(rgba.length / 4);
  for (let at = 0; at < colours.length; at++) {
    const [red = 0, green = 0, blue = 0] = rgba.subarray(at * 4, at * 4 + 3);
    colours[at] = (red << 16) | (green << 8) | blue;
  }
  return colours;
}

const partsOf = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;

function distance(one: number, other: number): number {
  const [r1, g1, b1] = partsOf(one);
  const [r2, g2, b2] = partsOf(other);
  return (r1 - r2) ** 2 + (g1 - g2) ** 2 + (b1 - b2) ** 2;
}

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  for (let at = 1; at < palette.length; at++) {
    if (distance(colour, palette[at] ?? 0) < distance(colour, palette[best] ?? 0)) best = at;
  }
  return best;
}

/**
 * First the colours that most points have: screens hold few, and those of smoothed letters have near neighbours. Then
 * those that would suffer most from the nearest so far: a small red word must not turn grey.
 */
function paletteOf(counts: ReadonlyMap<number, number>): number[] {
  const byCount = [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([colour]) => colour);
  const palette = byCount.slice(0, COMMON);
  const left = byCount.slice(COMMON).map((colour) => {
    return { colour, count: counts.get(colour) ?? 0, off: distance(colour, palette[nearest(colour, palette)] ?? 0) };
  });
  while (palette.length < MOST && left.some(({ off }) => off > 0)) {
    const worst = left.reduce((one, other) => (other.count * other.off > one.count * one.off ? other : one));
    palette.push(worst.colour);
    for (const each of left) each.off = Math.min(each.off, distance(each.colour, worst.colour));
  }
  return palette;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, check]);
}

/** The picture as a PNG of at most 256 colours, a third of the size of one in full colour; a point whose colour has no place takes the nearest. */
export function indexedPng(pixels: Pixels): Uint8Array {
  const { width, height } = pixels;
  const colours = coloursOf(pixels);
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = paletteOf(counts);
  const index = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, palette)]));
  // Before each row stands a byte that says how it was filtered: not at all.
  const rows = Buffer.alloc(height * (width + 1));
  for (const [at, colour] of colours.entries()) {
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = index.get(colour) ?? 0;
  }
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk("IHDR", Buffer.concat([size, Buffer.from(INDEXED)])),
    chunk("PLTE", Buffer.from(palette.flatMap(partsOf))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
