// A table of kinds of bad web requests, kept whole.
import { message, say } from "../../core/messages/say.ts";
import { CLAIM_KINDS } from "../../core/reportBack/claimKinds.ts";
import { FIELD } from "../../core/reportBack/submission.ts";
import { namedIn } from "../faults/office.ts";
import type { Project, WebRequest, WebResult } from "../simulator/project.ts";
import { type BadClass, crashOf, type Stage, type Verdict } from "./badClass.ts";
import { everyCell, lossOf, reopened, sheetOf, typedCells } from "./bookCase.ts";
import type { Random } from "./randomOf.ts";
import { formLines, type WebAgency } from "./webOffice.ts";

const REFUSED = say("vi", message("web.refused.why"));
/** A page in English says the same in English. */
const REFUSED_EN = say("en", message("web.refused.why"));
const TAKEN = /Mã tiếp nhận: |Number: /;
const LIVE = /<script>alert|<img src=x|<b>đậm/;

/** What no field of ours holds. */
function hostile(random: Random): string {
  return random.pick([
    `<script>alert(${random.below(99)})</script>`,
    `"><img src=x onerror=alert(1)>`,
    `=HYPERLINK("https://a.example.invalid";"x")`,
    "+84 200 <b>đậm</b>",
    random.noise(random.below(200)),
    "dài ".repeat(random.below(3000)),
    "",
    "31/02/2026",
    "../../etc",
  ]);
}

const encoded = (fields: readonly (readonly [string, string])[]) =>
  fields.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(wellFormed(value))}`).join("&");

/** A browser sends no halves of characters. */
const wellFormed = (text: string) => Buffer.from(text, "utf8").toString("utf8");

function pickAgency({ agencies }: Stage, random: Random): WebAgency {
  const found = agencies[random.below(agencies.length)];
  if (!found) throw new Error("no letter carries a link");
  return found;
}

/** A link that somebody has tried to make of others; it may be a good one. */
function triedLink(stage: Stage, random: Random): string {
  const { link } = pickAgency(stage, random);
  const other = pickAgency(stage, random).link;
  const at = random.below(link.length);
  const signature = link.slice(link.lastIndexOf(".") + 1);
  const tries: readonly [() => string, ...(() => string)[]] = [
    () => link,
    () => link.slice(0, at),
    () => `${link.slice(0, at)}${random.pick(["0", "a", ".", "-"])}${link.slice(at + 1)}`,
    () => `${link}${random.pick(["0", " ", ".", "\u0000"])}`,
    () => `${other.slice(0, other.lastIndexOf("."))}.${signature}`,
    () => link.replace(/\d{4}-\d{2}-\d{2}/, random.pick(["2026-10-26", "2026-10-12", "2027-01-04"])),
    () => link.toUpperCase(),
    () => hostile(random),
  ];
  return random.pick(tries)();
}

/** What must hold of every answer: a page, nobody else's work in it, nothing of the visitor's that lives. */
function judgePage(stage: Stage, result: WebResult, link: string): Verdict {
  const crash = crashOf(result);
  if (crash) return crash;
  const { page } = result;
  if (page === null) return { harm: "crashed", why: "no page" };
  if (LIVE.test(page)) return { harm: "silent", why: "markup of the visitor's is live" };
  if (result.emails.length > 0) return { harm: "silent", why: "mail left" };
  const agency = stage.agencies.find((each) => each.link === link)?.agency;
  const isRefused = page.includes(REFUSED) || page.includes(REFUSED_EN);
  if (agency === undefined && !isRefused) return { harm: "silent", why: `the link ${link} was taken` };
  const others = [...namedIn(page)].filter((named) => named !== agency);
  return others.length === 0 ? null : { harm: "silent", why: `${agency} sees the work of ${others.join(", ")}` };
}

async function playVisit(stage: Stage, random: Random): Promise<Verdict> {
  const project = stage.office.copy();
  const link = triedLink(stage, random);
  const names: readonly [string, ...string[]] = [
    FIELD.page,
    FIELD.language,
    FIELD.key,
    "x",
    "constructor",
    "__proto__",
  ];
  const more = Array.from({ length: random.below(4) }, () => {
    const value = random.pick(["-1", "1e99", "2", "en", hostile(random)]);
    return [random.pick(names), value] as const;
  });
  const path = random.below(4) === 0 ? { pathInfo: hostile(random) } : {};
  const request: WebRequest = { query: encoded([[FIELD.link, link], ...more]), ...path };
  const found = judgePage(stage, await project.request(request), wellFormed(link));
  return found ?? lossOf(everyCell(stage.office), everyCell(await reopened(project)));
}

type Field = readonly [name: string, value: string];

/** A good form of one agency. */
const goodForm = ({ link, id }: WebAgency): readonly Field[] => [
  [FIELD.link, link],
  [FIELD.key, "0123456789abcdef"],
  [FIELD.name, "Nguyễn Văn An"],
  [FIELD.position, "Phó Trưởng phòng"],
  [FIELD.phone, "0912 345 678"],
  [FIELD.kind + id, "progress"],
  [FIELD.content + id, "đã họp với các bên"],
];

/** The form with one thing wrong, or not: left out, twice, somebody else's, of another kind, hostile, too long. */
function spoiltForm(stage: Stage, fields: readonly Field[], random: Random): readonly Field[] {
  const at = random.below(fields.length);
  const [name, value] = fields[at] ?? ["", ""];
  const { id } = pickAgency(stage, random);
  const kind = CLAIM_KINDS[random.below(CLAIM_KINDS.length)]?.key ?? "";
  const changed = (field: Field) => fields.map((each, index) => (index === at ? field : each));
  const changes: readonly [() => readonly Field[], ...(() => readonly Field[])[]] = [
    () => fields.filter((_, index) => index !== at),
    () => [...fields, [name, hostile(random)]],
    () => changed([name, hostile(random)]),
    () => changed([name, `${value}${hostile(random)}`]),
    () => [...fields, [FIELD.kind + id, kind], [FIELD.content + id, hostile(random)]],
    () => [...fields, [FIELD.paperNumber + id, hostile(random)], [FIELD.paperOn + id, hostile(random)]],
    () => changed([FIELD.kind + hostile(random), kind]),
    () => [...fields, ["x", "dài ".repeat(60_000)]],
    () => changed([FIELD.link, triedLink(stage, random)]),
    () => fields,
  ];
  return random.pick(changes)();
}

/** What the form's lines in “Diễn biến” must be: of the agency's own directive, each once, text. */
function judgeLines(saved: Project, own: WebAgency | undefined, isTaken: boolean): Verdict {
  const { rows } = sheetOf(saved, "events");
  const isFormula = rows.some((row) => row?.contents.some((cell) => typeof cell === "object" && cell !== null));
  if (isFormula) return { harm: "silent", why: "a formula in “Diễn biến”" };
  const lines = formLines(saved);
  const foreign = lines.find(({ id }) => id !== own?.id);
  if (foreign) return { harm: "silent", why: `a line on ${foreign["id"]} from ${own?.agency ?? "nobody"}` };
  if (lines.length > 1) return { harm: "silent", why: "the same form was taken twice" };
  if ((lines.length === 1) === isTaken) return null;
  return isTaken
    ? { harm: "lost", why: "said to be taken, and is not there" }
    : { harm: "silent", why: "taken without a word" };
}

async function playForm(stage: Stage, random: Random): Promise<Verdict> {
  const project = stage.office.copy();
  let fields = goodForm(pickAgency(stage, random));
  for (let times = random.below(3); times >= 0; times--) fields = spoiltForm(stage, fields, random);
  const body = random.below(8) === 0 ? random.noise(300) : encoded(fields);
  const type = random.below(8) === 0 ? { type: random.pick(["application/json", "text/plain"]) } : {};
  const link = new URLSearchParams("type" in type ? "" : body).get(FIELD.link) ?? "";
  const first = await project.request({ body, ...type });
  const second = await project.request({ body, ...type });
  const found = judgePage(stage, first, link) ?? judgePage(stage, second, link);
  if (found) return found;
  const saved = await reopened(project);
  const loss = lossOf(typedCells(stage.office), typedCells(saved));
  if (loss) return loss;
  const own = stage.agencies.find((each) => each.link === link);
  return judgeLines(saved, own, TAKEN.test(first.page ?? ""));
}

/** Bad requests to the agencies' page. */
export const WEB_CLASSES: readonly BadClass[] = [
  {
    name: "yêu cầu web sai (doGet)",
    must: "a page answers; without a link that holds it shows nothing; with one nothing of other agencies; no cell changes",
    office: "web",
    play: playVisit,
    // Any signature will do.
    defect: { line: /const isSigned(\d*) = /, instead: "const isSigned$1 = true || " },
  },
  {
    name: "biểu mẫu web sai (doPost)",
    must: "only a report of the link's own agency on its own directive is entered, once, as text, and the page says which",
    office: "web",
    play: playForm,
    // A form that comes again is taken again.
    defect: {
      line: /const isKnown(\d*) = use(\d*)\.receipts\.includes\(receipt\d*\);/,
      instead: "const isKnown$1 = false;",
    },
  },
];
