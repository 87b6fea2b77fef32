import type { Agency } from "../agency/agency.ts";
import { directoryOrder } from "./directoryOrder.ts";
import { type Figures, sumOf } from "./figures.ts";
import type { AgencyBlock, AgencyLine } from "./reportModel.ts";

/** Where an agency stands that the directory no longer has, or that has no block. */
export const OTHER_BLOCK = "Cơ quan khác";

/** Lines in directory order, gathered by block in the order of each block's first agency. */
export function agencyBlocks(
  figures: ReadonlyMap<string, Figures>,
  agencies: readonly Pick<Agency, "name" | "block" | "order">[],
): readonly AgencyBlock[] {
  const known = new Map(directoryOrder(agencies).map((agency) => [agency.name, agency]));
  const gone = [...figures.keys()].filter((name) => !known.has(name)).sort();
  const byBlock = new Map<string, AgencyLine[]>();
  for (const name of [...known.keys(), ...gone]) {
    const line = figures.get(name);
    if (!line) continue;
    const block = known.get(name)?.block.trim() || OTHER_BLOCK;
    byBlock.set(block, [...(byBlock.get(block) ?? []), { agency: name, figures: line }]);
  }
  return [...byBlock].map(([block, lines]) => ({ block, lines, figures: sumOf(lines.map((line) => line.figures)) }));
}
