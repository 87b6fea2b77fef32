import unit from "./jest.config.mjs";

/** What the tests of the rules, of the words and of whole commands reach in `core`. */
export default {
  ...unit,
  roots: ["<rootDir>/tests/core", "<rootDir>/tests/views", "<rootDir>/tests/dialogs"],
  collectCoverage: true,
  coverageProvider: "v8",
  collectCoverageFrom: ["src/core/**/*.ts"],
  coverageDirectory: "out/coverage",
  coverageReporters: ["text-summary", "json-summary", "html"],
  coverageThreshold: { global: { lines: 97, branches: 92 } },
};
