import type { Fact } from "../fact.ts";

const GUIDE = "guide: web apps";
/** Answers with a part of what it is told. */
const telling = (part: string) =>
  `const tell = (e) => ContentService.createTextOutput(JSON.stringify(${part})).setMimeType(ContentService.MimeType.JSON); function doGet(e) { return tell(e); } function doPost(e) { return tell(e); }`;
const serving = (page: string) => `function doGet(e) { return ${page}; }`;

const told = (
  because: string,
  part: string,
  request: Fact["request"] & object,
  gives: unknown,
  source = GUIDE,
): Fact => ({
  because,
  code: telling(part),
  script: "",
  request,
  gives: JSON.stringify(gives),
  source,
  ...(source.startsWith("believed") && { probe: "contexts" as const }),
});

const shown = (because: string, page: string, gives: string, source: string): Fact => ({
  because,
  code: serving(page),
  script: "",
  request: {},
  gives,
  source,
  ...(source.startsWith("believed") && { probe: "html" as const }),
});

const PAGE = "HtmlService.createHtmlOutput";
const METHODS = (script: string, because: string, gives: unknown, method: string): Fact => ({
  because,
  script,
  gives,
  source: `ref: ${method}`,
});

/** Requests to the web app and what answers them. */
export const WEB_FACTS: readonly Fact[] = [
  // What is told
  told(
    "a parameter comes by name, the first when there are several",
    "e.parameter",
    { query: "n=1&n=2&ten=L%C3%AA+Hoa" },
    {
      n: "1",
      ten: "Lê Hoa",
    },
  ),
  told("all values of a parameter come as a list", "e.parameters", { query: "n=1&n=2&b=" }, { n: ["1", "2"], b: [""] }),
  told("the query comes as it was sent", "e.queryString", { query: "ten=L%C3%AA+Hoa" }, "ten=L%C3%AA+Hoa"),
  told("without a query it is blank", "[e.queryString, e.parameter]", {}, ["", {}], "believed"),
  told("a visit has no length and no data", "[e.contentLength, e.postData === undefined]", {}, [-1, true]),
  told("the context path is blank", "e.contextPath", {}, ""),
  told("the path after the address comes without its slash", "e.pathInfo", { pathInfo: "a/b" }, "a/b"),
  told(
    "a form's fields are parameters too",
    "e.parameter",
    { query: "t=x", body: "ten=Hoa&gio=8" },
    {
      t: "x",
      ten: "Hoa",
      gio: "8",
    },
    "measured: tanaike's gist on requests to web apps",
  ),
  told(
    "data of another type are no parameters",
    "e.parameter",
    { body: '{"a":1}', type: "application/json" },
    {},
    "measured: tanaike's gist on requests to web apps",
  ),
  told(
    "posted data come with type, length in bytes and name",
    "[e.postData, e.contentLength]",
    { body: '{"a":"ệ"}', type: "application/json" },
    [{ contents: '{"a":"ệ"}', length: 11, name: "postData", type: "application/json" }, 11],
    GUIDE,
  ),
  {
    because: "parameters c and sid are Google's own",
    code: telling("1"),
    script: "",
    request: { query: "sid=5" },
    throws: "Sorry, the file you have requested does not exist.",
    source: GUIDE,
  },
  // What is answered
  shown(
    "a page comes in a document",
    `${PAGE}("<p>Chào</p>")`,
    "<!DOCTYPE html><html><head></head><body><p>Chào</p></body></html>",
    "guide: HTML service",
  ),
  shown(
    "a page's title is set by script",
    `${PAGE}("<p></p>").setTitle("Việc & hạn")`,
    "<!DOCTYPE html><html><head><title>Việc &#38; hạn</title></head><body><p></p></body></html>",
    "ref: HtmlOutput.setTitle",
  ),
  shown(
    "meta tags of the file do not count",
    `${PAGE}('<html><head><meta name="viewport" content="width=1"></head><body></body></html>')`,
    "<html><head></head><body></body></html>",
    "believed, after the reference of HtmlOutput.addMetaTag",
  ),
  shown(
    "meta tags that the script adds do",
    `${PAGE}("<html><head></head></html>").addMetaTag("viewport", "width=device-width")`,
    '<html><head><meta name="viewport" content="width=device-width"></head></html>',
    "ref: HtmlOutput.addMetaTag",
  ),
  shown(
    "text is answered as it is",
    `ContentService.createTextOutput("<b>")`,
    "<b>",
    "ref: ContentService.createTextOutput",
  ),
  {
    because: "a function that answers nothing is an error",
    code: "function doGet() {}",
    script: "",
    request: {},
    throws: "The script completed but did not return anything.",
    source: "believed, after many error reports",
    probe: "contexts",
  },
  {
    because: "a plain text is no answer",
    code: 'function doGet() { return "chào"; }',
    script: "",
    request: {},
    throws: "The script completed but the returned value is not a supported return type.",
    source: "believed, after many error reports",
    probe: "contexts",
  },
  {
    because: "a web app without doPost takes no posts",
    code: "function doGet() {}",
    script: "",
    request: { body: "a=1" },
    throws: "Script function not found: doPost",
    source: "believed, after many error reports",
    probe: "contexts",
  },
  shown(
    "a web request runs as the owner",
    `ContentService.createTextOutput(Session.getEffectiveUser().getEmail())`,
    "owner@example.invalid",
    GUIDE,
  ),
  // Pages
  {
    because: "only some meta tags are allowed",
    script: `${PAGE}("").addMetaTag("description", "x");`,
    throws: "The meta tag you specified is not allowed in this context.",
    source: "ref: HtmlOutput.addMetaTag",
  },
  METHODS(
    `const page = ${PAGE}("").addMetaTag("viewport", "a").addMetaTag("mobile-web-app-capable", "yes"); return page.getMetaTags().map((tag) => [tag.getName(), tag.getContent()]);`,
    "a page lists the meta tags that were added",
    [
      ["viewport", "a"],
      ["mobile-web-app-capable", "yes"],
    ],
    "HtmlOutput.getMetaTags",
  ),
  METHODS(
    `const page = ${PAGE}("<p>").appendUntrusted("<b>'").append("</p>"); const text = page.getContent(); return [text, page.setContent("a").getContent(), page.clear().getContent()];`,
    "what is not trusted is escaped when added to a page",
    ["<p>&#60;b&#62;&#39;</p>", "a", ""],
    "HtmlOutput.appendUntrusted",
  ),
  METHODS(
    `const page = ${PAGE}("x").setTitle("Trang").setWidth(5).setHeight(6).setFaviconUrl("https://example.invalid/a.png"); const blob = page.getBlob(); return [page.getWidth(), page.getHeight(), page.getFaviconUrl(), blob.getContentType(), blob.getDataAsString()];`,
    "a page tells its size and icon, and becomes a file",
    [5, 6, "https://example.invalid/a.png", "text/html", "x"],
    "HtmlOutput.getBlob",
  ),
  METHODS(
    `const template = ${PAGE}("<?= a ?>").asTemplate(); template.a = 1; return template.evaluate().getContent();`,
    "a page may become a template",
    "1",
    "HtmlOutput.asTemplate",
  ),
  METHODS(
    `const blob = Utilities.newBlob("<i><?= 2 ?></i>"); return [HtmlService.createHtmlOutput(Utilities.newBlob("<p>")).getContent(), HtmlService.createTemplate(blob).evaluate().getContent()];`,
    "pages and templates are made from files too",
    ["<p>", "<i>2</i>"],
    "HtmlService.createTemplate",
  ),
  METHODS(
    `const t = HtmlService.createTemplate("<?!= HtmlService.createHtmlOutputFromFile('Page').getContent(); ?><?= 1 // một ?>"); return [t.evaluate().getContent(), t.getCodeWithComments() !== ""];`,
    "code in a template may end with a semicolon or a comment",
    ["<p>Trang</p>1", true],
    "HtmlTemplate.evaluate",
  ),
  METHODS(
    `return HtmlService.getUserAgent();`,
    "there is no browser but in web requests",
    null,
    "HtmlService.getUserAgent",
  ),
  METHODS(
    `const out = ContentService.createTextOutput("a").downloadAsFile("a.txt"); return [out.getFileName(), out.clear().getContent()];`,
    "a text answer may be saved as a file",
    ["a.txt", ""],
    "TextOutput.downloadAsFile",
  ),
  // Files
  METHODS(
    `const b = Utilities.newBlob("a", "text/plain", "a.csv"); const copy = b.copyBlob().setDataFromString("ệ").setContentTypeFromExtension(); return [b.getDataAsString(), copy.getDataAsString(), copy.getContentType(), b.getBlob().getName(), b.getAs("text/plain").getDataAsString(), b.setBytes([98]).getDataAsString(), b.isGoogleType()];`,
    "a copy of a file is changed alone",
    ["a", "ệ", "text/csv", "a.csv", "a", "b", false],
    "Blob.copyBlob",
  ),
  {
    because: "conversions are Google's",
    script: `Utilities.newBlob("a", "text/html").getAs("application/pdf");`,
    throws: "Conversion from text/html to application/pdf is not simulated",
    source: "ours: strictness of the simulator",
  },
];
