import { newAgencies } from "../../core/agency/addAgencies.ts";
import { type Agency, isValidOn } from "../../core/agency/agency.ts";
import { foldName } from "../../core/agency/foldName.ts";
import { indexDirectory } from "../../core/agency/indexDirectory.ts";
import { type AgencyMatch, matchAgency } from "../../core/agency/matchAgency.ts";
import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { ListedAgency } from "../../core/commands/importData.ts";
import type { NewAgency } from "./reviewState.ts";

/** The directory as the dialog uses it. */
export interface NameBook {
  /** What a name means today; the same name is looked up once. */
  match(name: string): AgencyMatch;
  /** Names of bodies that are there today, in the directory's order. */
  readonly choices: readonly string[];
  readonly blocks: readonly string[];
  /** Bodies that a group may stand for, by block; those whose kind the group names come first. */
  membersOf(group: string): readonly Block[];
}

export interface Block {
  readonly name: string;
  readonly members: readonly string[];
  /** The group's name speaks of them. */
  readonly isMeant: boolean;
}

/** Addresses never reach the browser. */
export function agencyOf(listed: ListedAgency): Agency {
  return { ...listed, mailed: false, addresses: [], salutation: "", contact: "" };
}

/** Words by which the name of a group tells what its members are. */
const LEVELS = ["xã", "phường", "thị trấn", "huyện", "thành phố", "sở", "ban", "chi cục", "trung tâm", "công ty"];

function levelsIn(name: string): readonly string[] {
  const padded = ` ${foldName(name)} `;
  return LEVELS.filter((level) => padded.includes(` ${level} `));
}

function blocksFor(group: string, agencies: readonly Agency[]): readonly Block[] {
  const levels = levelsIn(group);
  const byBlock = new Map<string, { name: string; isMeant: boolean }[]>();
  for (const { name, block } of agencies) {
    const isMeant = levelsIn(name).some((level) => levels.includes(level));
    const key = block.trim() || "–";
    byBlock.set(key, [...(byBlock.get(key) ?? []), { name, isMeant }]);
  }
  return [...byBlock]
    .map(([name, members]) => ({
      name,
      members: members.map((member) => member.name),
      isMeant: members.some((member) => member.isMeant),
    }))
    .sort((a, b) => Number(b.isMeant) - Number(a.isMeant));
}

/** Prepares the directory, with the agencies that the person has added to it in this dialog. */
export function nameBook(listed: readonly ListedAgency[], added: readonly NewAgency[], on: IsoDate): NameBook {
  const known = listed.map(agencyOf);
  const agencies = [...known, ...newAgencies(added, known)];
  const directory = indexDirectory(agencies);
  const today = agencies.filter((agency) => isValidOn(agency, on)).sort((a, b) => a.order - b.order);
  const bodies = today.filter(({ kind }) => kind === "agency" || kind === "other");
  const matches = new Map<string, AgencyMatch>();
  return {
    match(name) {
      const found = matches.get(name) ?? matchAgency(name, directory, on);
      matches.set(name, found);
      return found;
    },
    choices: [...new Set(today.filter(({ kind }) => kind !== "group").map(({ name }) => name))],
    blocks: [...new Set(agencies.map(({ block }) => block).filter((block) => block !== ""))],
    membersOf: (group) => blocksFor(group, bodies),
  };
}
