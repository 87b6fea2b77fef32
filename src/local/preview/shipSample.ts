import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { calculate } from "../workbook/evaluate.ts";
import { bundleOnce } from "./bundleOnce.mjs";
import { ROOT } from "./cacheFolder.mjs";
import { readSample, SHIPPED_SAMPLE, sampleBytes, sampleKey } from "./keptSample.ts";
import { sampleRegister } from "./sampleRegister.ts";

/** Puts the sample register among the sources, so that not even a first start has to make it. */
export async function shipSample(): Promise<void> {
  const code = join(ROOT, "dist");
  const key = await sampleKey(code, (await bundleOnce("preview/engine.ts")).sources);
  if (await readSample(SHIPPED_SAMPLE, key)) return;
  const project = await sampleRegister(code);
  const state = project.state();
  calculate(project.host.book, project.host.nowMs);
  await writeFile(SHIPPED_SAMPLE, sampleBytes(key, project.host.book, state));
}
