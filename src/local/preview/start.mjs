// What `npm run preview` runs: the server as one file of JavaScript, kept from start to start.
import { bundleOnce } from "./bundleOnce.mjs";

const { preview } = await import((await bundleOnce("cli/preview.ts")).address);
process.exitCode = await preview(process.argv.slice(2));
