/** `npm run bench [-- registers] [-- --json]`; each table is loaded alone, because loading warms up what is measured. */
const [what, ...args] = process.argv.slice(2);
if (what === "registers") {
  const { benchRegisters } = await import("./registers.ts");
  await benchRegisters(args);
} else {
  const { benchNotices } = await import("./notices.ts");
  benchNotices(process.argv.slice(2));
}

export {};
