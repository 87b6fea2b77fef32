import quick from "./jest.config.mjs";

/** What enumerates: minutes, where `npm test` takes a sample of the same. */
export default { ...quick, testMatch: ["**/*.slow.test.ts"], testPathIgnorePatterns: ["<rootDir>/tests/e2e/"] };
