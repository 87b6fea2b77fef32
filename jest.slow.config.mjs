import { shared } from "./jest.config.mjs";

/** Minutes: whole commands on the simulator, the simulator itself, the engines; laws, and whatever enumerates. */
export default {
  ...shared,
  testMatch: ["<rootDir>/tests/{addon,local,simulator}/**/*.test.ts", "<rootDir>/tests/**/*.{slow,property}.test.ts"],
};
