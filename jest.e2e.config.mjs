import { shared } from "./jest.config.mjs";

/** The add-on in a browser: a window waits for its server as often as it works, so two files share the cores. */
export default {
  ...shared,
  testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
  maxWorkers: 2,
  testTimeout: 60_000,
};
