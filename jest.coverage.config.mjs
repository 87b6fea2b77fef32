import unit from "./jest.config.mjs";

/** What the tests of the rules, of the words and of whole commands reach in `core`. */
export default {
  ...unit,
  roots: ["<rootDir>/tests/core", "<rootDir>/tests/views", "<rootDir>/tests/dialogs"],
  // The annotated notices are read too: rules of reading are tried by whole papers before anything else.
  testPathIgnorePatterns: ["<rootDir>/tests/views/.*\\.slow\\.test\\.ts$"],
  collectCoverage: true,
  coverageProvider: "v8",
  collectCoverageFrom: ["src/core/**/*.ts"],
  coverageDirectory: "out/coverage",
  coverageReporters: ["text-summary", "json-summary", "html"],
  coverageThreshold: { global: { lines: 97, branches: 92 } },
};
