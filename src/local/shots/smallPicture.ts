import type { Page } from "playwright-core";
import { indexedPng } from "./indexedPng.ts";

/** As wide as a page of the guide is read, in pixels. */
const WIDEST = 1280;

/** A PNG made narrow and light enough for a document. @param page any page of a browser, which decodes and shrinks */
export async function smallPicture(page: Page, png: Uint8Array): Promise<Uint8Array> {
  const { width, height, data } = await page.evaluate(
    async ([source, widest]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const scale = Math.min(1, widest / image.width);
      const canvas = new OffscreenCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
      const context = canvas.getContext("2d");
      if (!context) throw new Error("this browser draws no pictures");
      context.imageSmoothingQuality = "high";
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const points = context.getImageData(0, 0, canvas.width, canvas.height).data;
      let text = "";
      for (let at = 0; at < points.length; at += 8192) text += String.fromCharCode(...points.subarray(at, at + 8192));
      return { width: canvas.width, height: canvas.height, data: btoa(text) };
    },
    [Buffer.from(png).toString("base64"), WIDEST] as const,
  );
  return indexedPng({ width, height, rgba: Buffer.from(data, "base64") });
}
