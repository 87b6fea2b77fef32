/** A verb of `dondoc`; resolves to the process's exit code. */
type Verb = (args: readonly string[]) => Promise<number>;

/** Loaded on use, so that `deadline` does not pay for the simulator's engines. */
const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  extract: async () => (await import("./extract.ts")).extract,
  calibration: async () => (await import("./calibration.ts")).calibration,
  deadline: async () => (await import("./deadline.ts")).deadline,
  run: async () => (await import("./run.ts")).run,
  exec: async () => (await import("./exec.ts")).exec,
  demo: async () => (await import("./demo.ts")).demo,
  faults: async () => (await import("./faults.ts")).faults,
  badinput: async () => (await import("./badinput.ts")).badinput,
  preview: async () => (await import(await previewBundle())).preview,
};

/** The preview starts sooner from one file: see src/local/preview/start.mjs. */
async function previewBundle(): Promise<string> {
  const { bundleOnce } = await import("../preview/bundleOnce.mjs");
  return (await bundleOnce("cli/preview.ts")).address;
}

const [verb = "", ...args] = process.argv.slice(2);
const load = VERBS[verb];
if (!load) {
  console.error(`dondoc: không có lệnh “${verb}”. Có: ${Object.keys(VERBS).join(", ")}.`);
  process.exitCode = 2;
} else {
  process.exitCode = await (await load())(args);
}

export {};
