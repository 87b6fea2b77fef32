/** `npm run bench`; each table is made alone, because loading warms up what is measured. */
const [what = "", ...args] = process.argv.slice(2);

if (what === "one") {
  const { benchOne } = await import("./registers.ts");
  await benchOne(args);
} else if (what === "mails") {
  const { benchMails } = await import("./mails.ts");
  await benchMails(args);
} else if (what === "notices") {
  const { benchNotices } = await import("./notices.ts");
  benchNotices(args);
} else {
  const { benchAll } = await import("./benchAll.ts");
  await benchAll(process.argv.slice(2));
}

export {};
