export default {
  testEnvironment: "node",
  maxWorkers: "100%",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // These need a browser: npm run test:e2e.
  testPathIgnorePatterns: ["<rootDir>/tests/e2e/"],
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: { "\\.tsx?$": "<rootDir>/tests/support/esbuildTransform.mjs" },
};
