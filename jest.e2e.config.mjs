import unit from "./jest.config.mjs";

/** The add-on in a browser, one file after another: two at a time would measure each other. */
export default {
  ...unit,
  roots: ["<rootDir>/tests/e2e"],
  testPathIgnorePatterns: [],
  maxWorkers: 1,
  testTimeout: 60_000,
};
