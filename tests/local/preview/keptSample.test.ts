import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readSample, sampleBytes, sampleProject } from "../../../src/local/preview/keptSample.ts";
import { openProject, type Project } from "../../../src/local/simulator/project.ts";
import { bookImage } from "../../support/bookImage.ts";

let folder = "";
let project: Project;
const path = () => join(folder, "kept.bin");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kept-"));
  project = await openProject({ code: folder, name: "Sổ", owner: "a@example.invalid", now: "2026-10-19T00:30:00Z" });
  await project.edit("Sheet1", "B2", "việc", { user: "a@example.invalid" });
  await writeFile(path(), sampleBytes("made-of-this", project.book(), project.state()));
});

afterAll(() => rm(folder, { recursive: true }));

test("a kept sample opens as it was kept", async () => {
  const kept = await readSample(path(), "made-of-this");
  if (!kept) throw new Error("nothing kept");
  const opened = sampleProject(kept, folder);
  expect(bookImage(opened.book())).toEqual(bookImage(project.book()));
  expect(opened.state()).toEqual(project.state());
});

test.each([
  { name: "kept.bin", key: "made-of-that", because: "sources have changed since" },
  { name: "none.bin", key: "made-of-this", because: "there is none" },
  { name: "cut-off.bin", key: "made-of-this", because: "the file is cut off" },
])("is not taken when $because", async ({ name, key }) => {
  const bytes = sampleBytes("made-of-this", project.book(), project.state());
  await writeFile(join(folder, "cut-off.bin"), bytes.slice(0, 99));
  expect(await readSample(join(folder, name), key)).toBeNull();
});
