// The second half of `npm run build`: the sample register is made with the add-on that was built.
import { bundleOnce } from "./bundleOnce.mjs";

const { shipSample } = await import((await bundleOnce("preview/shipSample.ts")).address);
await shipSample();
