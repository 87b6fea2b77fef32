import { shared } from "./jest.config.mjs";

/** What the tests of the rules, of the words and of whole commands reach in `core`. */
export default {
  ...shared,
  testMatch: ["<rootDir>/tests/{core,views,dialogs}/**/*.test.{ts,tsx}"],
  // The annotated notices are read too: rules of reading are tried by whole papers before anything else.
  testPathIgnorePatterns: ["<rootDir>/tests/views/.*\\.slow\\.test\\.ts$"],
  collectCoverage: true,
  coverageProvider: "v8",
  collectCoverageFrom: ["src/core/**/*.ts"],
  coverageDirectory: "out/coverage",
  coverageReporters: ["text-summary", "json-summary", "html"],
  coverageThreshold: { global: { lines: 97, branches: 92 } },
};
