export default {
  testEnvironment: "node",
  maxWorkers: "100%",
  // What a file's modules take is not given back: a worker that has grown is begun anew.
  workerIdleMemoryLimit: "600MB",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // The first need a browser (npm run test:e2e), the others minutes (npm run test:slow).
  testPathIgnorePatterns: ["<rootDir>/tests/e2e/", "\\.slow\\.test\\.ts$"],
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: { "\\.tsx?$": "<rootDir>/tests/support/esbuildTransform.mjs" },
};
