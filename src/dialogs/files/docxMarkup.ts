/** What mammoth reads the children of, and nothing else. */
const WRAPPER = "w:smartTag";

/** Elements that hold text and that mammoth passes over with all they hold, and what it knows in their place. */
const RENAMED: Readonly<Record<string, string>> = {
  // A field whose result stands in it: <w:fldSimple w:instr="DATE"><w:r>…</w:r></w:fldSimple>
  "w:fldSimple": WRAPPER,
  // Runs set from left to right or right to left.
  "w:bdo": WRAPPER,
  "w:dir": WRAPPER,
  "w:cr": "w:br",
  "w:ptab": "w:tab",
  // Text boxes as drawings: w:drawing > wp:inline > a:graphic > a:graphicData > wps:wsp > wps:txbx > w:txbxContent
  "w:drawing": "w:pict",
  "wp:inline": WRAPPER,
  "wp:anchor": WRAPPER,
  "a:graphic": WRAPPER,
  "a:graphicData": WRAPPER,
  "wpc:wpc": WRAPPER,
  "wpg:wgp": WRAPPER,
  "wpg:grpSp": WRAPPER,
  "wps:wsp": WRAPPER,
  "wps:txbx": WRAPPER,
};

const TAGS = new RegExp(`(</?)(${Object.keys(RENAMED).join("|")})(?=[\\s/>])`, "g");

/** A drawing that old programs get nothing in the place of: the innermost, without others in it. */
const ONLY_CHOICE =
  /<mc:AlternateContent\b[^>]*>((?:(?!<mc:Fallback\b|<\/?mc:AlternateContent\b)[\s\S])*)<\/mc:AlternateContent>/g;

/** The markup of a part of a .docx with all its text where mammoth finds it. */
export function readableMarkup(xml: string): string {
  const chosen = xml.replace(ONLY_CHOICE, (_, choice: string) =>
    choice.replace(/<mc:Choice\b[^>]*>/g, `<${WRAPPER}>`).replace(/<\/mc:Choice>/g, `</${WRAPPER}>`),
  );
  return chosen.replace(TAGS, (_, open: string, name: string) => open + (RENAMED[name] ?? name));
}
