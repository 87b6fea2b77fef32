import { expect, test } from "@jest/globals";
import { OFFICE_SETTINGS } from "../../src/local/demo/sampleOffice.ts";
import { openProject, type Project, type RunOptions } from "../../src/local/simulator/project.ts";
import { choose, DIST, MONDAY, type, USER } from "../support/readyRegister.ts";
import { startData } from "../support/startData.ts";

const PAGE = "THÔNG BÁO\nKết luận tại cuộc họp về bến xe";
const SCAN = { notSecret: true, type: "image/png", base64: Buffer.from("điểm ảnh").toString("base64") };

/** An office whose Drive reads every scan as `PAGE`, or as nothing at all. */
async function office(setting: "TRUE" | "FALSE", recognise: () => string = () => PAGE): Promise<Project> {
  const project = await openProject({ code: DIST, now: MONDAY, owner: USER, recognise });
  await choose(project, "setUp", ["yes"]);
  await type(project, { ...OFFICE_SETTINGS, ocr: setting });
  return project;
}

const read = (project: Project, input: object = SCAN, options: Partial<RunOptions> = {}) =>
  project.run("recogniseScan", [input], { context: "dialog", user: USER, ...options });

test("is off until somebody switches it on, and the import dialog is told", async () => {
  const offered = async (project: Project) => {
    return startData(await choose(project, "importNotice"))["ocr"];
  };
  const fresh = await openProject({ code: DIST, now: MONDAY, owner: USER });
  await choose(fresh, "setUp", ["yes"]);
  expect(await offered(fresh)).toBe(false);
  expect(await offered(await office("TRUE"))).toBe(true);
});

test("Google's text comes back with plain line ends, and no copy is left in Drive", async () => {
  const project = await office("TRUE");
  const { result, error } = await read(project);
  expect(error).toBeNull();
  expect(result).toMatchObject({ ok: true, reply: { text: PAGE } });
  expect(project.host.documents.size).toBe(0);
});

test.each([
  {
    because: "it is switched off",
    setting: "FALSE",
    input: SCAN,
    says: "đang tắt",
  },
  {
    because: "nobody has said that the paper is free of secrets",
    setting: "TRUE",
    input: { ...SCAN, notSecret: false },
    says: "Không có nội dung nào được lưu lại",
  },
  { because: "Drive would not take such a file", setting: "TRUE", input: { ...SCAN, type: "text/html" }, says: "type" },
] as const)("nothing goes to Drive where $because", async ({ setting, input, says }) => {
  const project = await office(setting);
  const { result, callsByKind } = await read(project, input);
  expect(result).toMatchObject({ ok: false, messages: [expect.stringContaining(says)] });
  expect(callsByKind["drive"] ?? 0).toBe(0);
});

test("where the text is not handed over, the person gets the document to copy from, and it stays", async () => {
  const project = await office("TRUE");
  const lost = () => project.host.documents.clear();
  const { result } = await read(project, SCAN, { onCall: ({ name }) => name === "Files.export" && lost() });
  expect(result).toMatchObject({
    ok: true,
    messages: [expect.stringContaining("chưa lấy được chữ về")],
    reply: { link: expect.stringMatching(/^https:/) },
  });
});

test("where Drive cannot read it, the reason is told", async () => {
  const project = await office("TRUE", () => {
    throw new Error("Quota exceeded");
  });
  const { result, error } = await read(project);
  expect(error).toBeNull();
  expect(result).toMatchObject({ ok: false, messages: [expect.stringContaining("Quota exceeded")] });
});
