import type { Fact } from "../fact.ts";

const told = (method: string, because: string, script: string, gives: unknown): Fact => ({
  because,
  script,
  gives,
  source: `ref: ${method}`,
});

/** Pages, boxes, texts and bytes. */
export const PAGE_FACTS: readonly Fact[] = [
  // Pages
  told(
    "HtmlService.createHtmlOutputFromFile",
    "a page is read from a file and added to",
    `return HtmlService.createHtmlOutputFromFile("Page").append("<b>!</b>").setTitle("Trang").getContent();`,
    "<p>Trang</p><b>!</b>",
  ),
  told(
    "HtmlOutput.setTitle",
    "a page keeps its title",
    `return HtmlService.createHtmlOutput("").setTitle("Trang").getTitle();`,
    "Trang",
  ),
  told(
    "HtmlOutput.setWidth",
    "what only the browser shows gives the page back",
    `const page = HtmlService.createHtmlOutput("<p></p>"); return [page.setWidth(400), page.setHeight(null), page.addMetaTag("viewport", "width=device-width"), page.setFaviconUrl("https://example.invalid/a.png"), page.setSandboxMode(HtmlService.SandboxMode.IFRAME), page.setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT)].every((p) => p === page);`,
    true,
  ),
  told(
    "HtmlTemplate.getCode",
    "a template tells its code",
    `return /Trang/.test(HtmlService.createTemplateFromFile("Page").getCode());`,
    true,
  ),
  {
    because: "a page whose script holds a document type would be corrupted",
    script: `HtmlService.createHtmlOutput("<script>const a = '<!DOCTYPE html>';</script>");`,
    throws: "Google would corrupt the script",
    source: "measured: a production failure told in a public repository's ROLLOUT.md",
  },
  {
    because: "a page whose script holds a processing instruction would be corrupted",
    script: `HtmlService.createHtmlOutput("<script>const a = '<" + "?xml';</script>");`,
    throws: "Google would corrupt the script",
    source: "measured: a production failure told in a public repository's ROLLOUT.md",
  },
  {
    because: "a template's raw text is not corrupted",
    script: `return HtmlService.createTemplate("<script>'<!DOCTYPE'</script>").getRawContent();`,
    gives: "<script>'<!DOCTYPE'</script>",
    source: "measured: a production failure told in a public repository's ROLLOUT.md",
  },
  told(
    "TextOutput",
    "a text answer is replaced, added to, and has a type",
    `const out = ContentService.createTextOutput("a").setContent("b").append("c"); const before = out.getMimeType() === ContentService.MimeType.TEXT; out.setMimeType(ContentService.MimeType.JSON); return [out.getContent(), before, String(out.getMimeType())];`,
    ["bc", true, "JSON"],
  ),
  {
    because: "a text answer is never HTML",
    script: `return typeof ContentService.MimeType.HTML;`,
    gives: "undefined",
    source: "ref: ContentService.MimeType",
  },
  // Boxes and menus
  told(
    "Ui.showModalDialog",
    "dialogs and sidebars return nothing",
    `const ui = SpreadsheetApp.getUi(); const page = HtmlService.createHtmlOutput("<p></p>").setTitle("Bên"); return [ui.showModalDialog(page, "A"), ui.showModelessDialog(page, "B"), ui.showSidebar(page)].every((x) => x === undefined);`,
    true,
  ),
  told(
    "Ui.createAddonMenu",
    "a menu has lines, separators and menus inside",
    `const ui = SpreadsheetApp.getUi(); const inner = ui.createMenu("Con").addItem("a", "a"); ui.createAddonMenu().addItem("b", "b").addSeparator().addSubMenu(inner).addToUi(); return true;`,
    true,
  ),
  {
    because: "an alert with its own buttons offers no others",
    script: `const ui = SpreadsheetApp.getUi(); return ui.alert("P", ui.ButtonSet.YES_NO_CANCEL) === ui.Button.CANCEL;`,
    answers: ["cancel"],
    gives: true,
    source: "ref: Ui.alert",
  },
  {
    because: "a cancelled prompt is told as cancelled",
    script: `const ui = SpreadsheetApp.getUi(); const r = ui.prompt("P", ui.ButtonSet.OK_CANCEL); return r.getSelectedButton() === ui.Button.CANCEL;`,
    answers: ["cancel"],
    gives: true,
    source: "ref: Ui.prompt",
  },
  // Who and where
  told(
    "Session.getActiveUserLocale",
    "a user has a language, the script a zone",
    `return [Session.getActiveUserLocale(), Session.getScriptTimeZone()];`,
    ["vi", "Asia/Ho_Chi_Minh"],
  ),
  {
    because: "another user has another language",
    script: `return Session.getActiveUserLocale();`,
    options: { userLocale: "en_GB" },
    gives: "en_GB",
    source: "ref: Session.getActiveUserLocale",
  },
  {
    because: "a trigger runs as its owner",
    context: "trigger",
    script: `return Session.getEffectiveUser().getEmail();`,
    gives: "owner@example.invalid",
    source: "guide: installable triggers",
  },
  {
    because: "a page deployed as its owner runs with the owner's rights",
    context: "web",
    script: `return Session.getEffectiveUser().getEmail();`,
    gives: "owner@example.invalid",
    source: "guide: web apps",
  },
  // Bytes
  told(
    "Blob",
    "bytes have a name and a type that can be changed",
    `const blob = Utilities.newBlob("Sổ", "text/plain", "a.txt"); const before = [blob.getName(), blob.getContentType(), blob.getDataAsString()]; blob.setName("b.txt").setContentType("text/html"); return [before, blob.getName(), blob.getContentType(), blob.getBytes().length];`,
    [["a.txt", "text/plain", "Sổ"], "b.txt", "text/html", 4],
  ),
  told(
    "Utilities.base64EncodeWebSafe",
    "the web-safe alphabet goes both ways",
    `const text = Utilities.base64EncodeWebSafe([-5, -17, -1]); return [text, Utilities.base64Encode([-5, -17, -1]), Utilities.base64DecodeWebSafe(text), Utilities.base64Decode("++//")];`,
    ["--__", "++//", [-5, -17, -1], [-5, -17, -1]],
  ),
  told(
    "Utilities.formatString",
    "a pattern takes its values in order",
    `return Utilities.formatString("%s có %d việc, 50%%", "Sở", 3);`,
    "Sở có 3 việc, 50%",
  ),
  told(
    "Utilities.computeDigest",
    "a digest is signed bytes of the text in its charset",
    `const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "đ", Utilities.Charset.UTF_8); const ascii = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "đ"); return [bytes.length, bytes.some((b) => b < 0), String(bytes) === String(ascii)];`,
    [32, true, false],
  ),
  {
    because: "a zipped file can be unzipped",
    script: `const zip = Utilities.zip([Utilities.newBlob("Sổ", "text/plain", "a.txt"), Utilities.newBlob("x", "text/plain", "b.txt")], "goi.zip"); return [zip.getName(), zip.getContentType(), Utilities.unzip(zip).map((b) => [b.getName(), b.getDataAsString()])];`,
    gives: [
      "goi.zip",
      "application/zip",
      [
        ["a.txt", "Sổ"],
        ["b.txt", "x"],
      ],
    ],
    source: "ref: Utilities.zip",
  },
  {
    because: "two files of one name do not go into one zip",
    script: `const a = () => Utilities.newBlob("x", "text/plain", "a.txt"); Utilities.zip([a(), a()]);`,
    throws: "Duplicate filename",
    source: "believed, after error reports",
    probe: "utilities",
  },
  {
    because: "what is no zip is not unzipped",
    script: `Utilities.unzip(Utilities.newBlob("x"));`,
    throws: "Invalid argument",
    source: "believed",
    probe: "utilities",
  },
];
