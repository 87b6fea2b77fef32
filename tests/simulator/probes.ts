/** What to do on a live spreadsheet to settle the believed rows that name it; each is one run of their scripts. */
export const PROBES = {
  typing: "setValues of the texts under each locale, then getValues and getNumberFormats",
  cells: "write, read back and count the blank, long and odd values",
  ranges: "call getRange and its kin with the arguments of the rows and read the messages",
  formulas: "setFormula, then getValue, under each locale",
  styles: "read the formats of untouched and changed cells",
  structure: "insert, delete, freeze and rename rows, columns and sheets",
  metadata: "add developer metadata, change its column or row, and search again",
  moving: "copy, cut, sort and filter a small table by script",
  colours: "set conditional rules and read them back",
  validation: "write refused and allowed values under each kind of validation",
  protection: "write as a second editor where the owner has protected",
  triggers: "install triggers of each kind and read the list a day later",
  contexts: "run the rows from a menu, a dialog, a trigger, a simple trigger and the web page",
  locks: "hold a lock in one browser and ask for it in another",
  stores: "write properties and cache entries at and over their caps",
  mail: "send to the owner's own address until a refusal",
  html: "serve the page and compare its text in the browser",
  utilities: "call the methods of Utilities and log what they give",
  runtime: "log what the language and its globals give",
  drive: "convert a scan with ocrLanguage, export it as text/plain with and without alt=media, remove it",
  charts: "insert a chart and read it back",
} as const;

/** The name of a probe. */
export type Probe = keyof typeof PROBES;
