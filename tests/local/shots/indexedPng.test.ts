import { inflateSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { indexedPng } from "../../../src/local/shots/indexedPng.ts";

/** Contents of the chunk of that name. */
function chunkOf(png: Uint8Array, name: string): Buffer {
  const bytes = Buffer.from(png);
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString("latin1", at + 4, at + 8) === name) return bytes.subarray(at + 8, at + 8 + length);
    at += length + 12;
  }
  throw new Error(`no chunk ${name}`);
}

/** Colours of the points, "rrggbb", row by row. */
function pointsOf(png: Uint8Array): string[] {
  const palette = chunkOf(png, "PLTE");
  const width = chunkOf(png, "IHDR").readUInt32BE(0);
  const rows = inflateSync(chunkOf(png, "IDAT"));
  const indices = [...rows].filter((_, at) => at % (width + 1) !== 0);
  return indices.map((index) => palette.toString("hex", index * 3, index * 3 + 3));
}

const pixels = (width: number, colours: readonly string[]) => ({
  width,
  height: colours.length / width,
  rgba: Buffer.from(colours.map((colour) => `${colour}ff`).join(""), "hex"),
});

test("every point keeps its colour while a byte tells them apart", () => {
  const colours = ["ffffff", "000000", "8b1a10", "ffffff", "f9d6d5", "ffffff"];
  expect(pointsOf(indexedPng(pixels(3, colours)))).toEqual(colours);
});

test("of too many colours the small but different keep theirs, neighbours are merged", () => {
  const greys = Array.from({ length: 300 }, (_, at) => `00${at.toString(16).padStart(4, "0")}`);
  const colours = [...greys, ...greys, "ff0000", "00ff00"];
  const shown = pointsOf(indexedPng(pixels(2, colours)));
  expect(shown.slice(-2)).toEqual(["ff0000", "00ff00"]);
  expect(new Set(shown).size).toBeLessThanOrEqual(256);
});
