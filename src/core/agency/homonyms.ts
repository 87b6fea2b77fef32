import { type Agency, existTogether } from "./agency.ts";
import { foldName } from "./foldName.ts";
import { indexDirectory } from "./indexDirectory.ts";

/** A name or short form under which a paper may mean more than one body. */
export interface Homonym {
  /** Folded: “bql da đtxd huyện”. */
  readonly said: string;
  readonly agencies: readonly string[];
}

/**
 * Names that fold alike and short forms that several bodies share while they are there together: such a lead is never
 * matched by itself, a person chooses. Bodies of one and the same name are `checkDirectory`'s.
 */
export function homonyms(agencies: readonly Agency[]): readonly Homonym[] {
  const { byName, byShortName, byKey } = indexDirectory(agencies);
  const found = new Map<string, Homonym>();
  for (const [said, bodies] of [...byName, ...byShortName, ...byKey]) {
    const shared = bodies.filter((body) => bodies.some((other) => other !== body && existTogether(other, body)));
    if (new Set(shared.map(({ name }) => foldName(name))).size < 2) continue;
    const names = shared.map(({ name }) => name);
    const key = names.join("\n");
    if (!found.has(key)) found.set(key, { said, agencies: names });
  }
  return [...found.values()];
}
