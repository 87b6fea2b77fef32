/** What every run of tests shares. */
export const shared = {
  roots: ["<rootDir>/tests"],
  testEnvironment: "node",
  maxWorkers: "100%",
  // What a file's modules take is not given back: a worker that has grown is begun anew.
  workerIdleMemoryLimit: "600MB",
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: { "\\.tsx?$": "<rootDir>/tests/support/esbuildTransform.mjs" },
};

/** What decides and what shows, and one walk through all layers: before every commit. */
export default {
  ...shared,
  testMatch: ["<rootDir>/tests/*.test.ts", "<rootDir>/tests/{core,views,dialogs,golden}/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["\\.(slow|property)\\.test\\.ts$"],
};
