export default {
  testEnvironment: "node",
  maxWorkers: "100%",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // The first need a browser (npm run test:e2e), the others minutes (npm run test:slow).
  testPathIgnorePatterns: ["<rootDir>/tests/e2e/", "\\.slow\\.test\\.ts$"],
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: { "\\.tsx?$": "<rootDir>/tests/support/esbuildTransform.mjs" },
};
