/** `npm run bench [-- registers|mails] [-- --json]`; each table is loaded alone, because loading warms up what is measured. */
const [what, ...args] = process.argv.slice(2);
if (what === "registers") {
  const { benchRegisters } = await import("./registers.ts");
  await benchRegisters(args);
} else if (what === "mails") {
  const { benchMails } = await import("./mails.ts");
  await benchMails(args);
} else {
  const { benchNotices } = await import("./notices.ts");
  benchNotices(process.argv.slice(2));
}

export {};
