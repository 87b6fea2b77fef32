import { PROPERTY } from "../register/propertyKeys.ts";
import { ROLL_UP_FIGURES, type RollUpFigures } from "./rollUpFigures.ts";

/** What a week's roll-up said, for the next to compare with. */
export interface KeptFigures {
  /** ISO week “2026-W42”. */
  readonly week: string;
  readonly figures: RollUpFigures;
  /** Mã of the tasks that were overdue. */
  readonly overdue: readonly string[];
}

/** A property takes 9 KB. */
const LONGEST = 8_000;

/** “2026-W42|14,5,10,31,8,15,4|NV-0098 NV-0147”; null where the property cannot hold the list of overdue tasks. */
function keptText({ week, figures, overdue }: KeptFigures): string | null {
  const text = [week, ROLL_UP_FIGURES.map(({ key }) => figures[key]).join(","), overdue.join(" ")].join("|");
  return text.length > LONGEST / 2 ? null : text;
}

function readKept(text: string): readonly KeptFigures[] {
  const [week = "", counts = "", overdue = ""] = text.split("|");
  const numbers = counts.split(",").map(Number);
  if (numbers.length !== ROLL_UP_FIGURES.length || numbers.some(Number.isNaN)) return [];
  const at = (key: keyof RollUpFigures) => numbers[ROLL_UP_FIGURES.findIndex((figure) => figure.key === key)] ?? 0;
  const figures: RollUpFigures = {
    overdue: at("overdue"),
    missedTarget: at("missedTarget"),
    dueSoon: at("dueSoon"),
    onTrack: at("onTrack"),
    reported: at("reported"),
    noDeadline: at("noDeadline"),
    waitingEvent: at("waitingEvent"),
  };
  return [{ week, figures, overdue: overdue.split(" ").filter((id) => id !== "") }];
}

type Properties = Readonly<Record<string, string>>;

function allKept(properties: Properties): readonly KeptFigures[] {
  return (properties[PROPERTY.rollUpFigures] ?? "").split("\n").flatMap(readKept);
}

/** What the roll-up of `week` said; null when none was made. */
export function figuresOfWeek(properties: Properties, week: string): KeptFigures | null {
  return allKept(properties).find((kept) => kept.week === week) ?? null;
}

/** The property with this week's figures beside those of the week before, which a repeated run still needs. */
export function withFigures(properties: Properties, kept: KeptFigures): string {
  const earlier = allKept(properties).filter(({ week }) => week < kept.week);
  const last = earlier.reduce<KeptFigures | null>((a, b) => (a === null || b.week > a.week ? b : a), null);
  return [kept, ...(last ? [last] : [])].flatMap((each) => keptText(each) ?? []).join("\n");
}
