import { judge, nothing, type Tally, typedRows } from "./judge.ts";
import { officeOf } from "./office.ts";
import { cleanRun, recover, SCENARIOS } from "./scenarios.ts";

/** How much is played. */
export interface FaultOptions {
  /** Folder of the built add-on. */
  readonly code: string;
  readonly agencies: number;
  /** Of the points of all scenarios those whose number leaves this rest when divided by `of`; several processes share the work so. */
  readonly share: { readonly rest: number; readonly of: number };
}

/** What came of it. */
export interface FaultReport extends Tally {
  readonly scenarios: number;
  /** Points played. */
  readonly points: number;
  /** Points that the undisturbed run promises, whether played here or not. */
  readonly expectedPoints: number;
  /** The most that one run which died left uncertain. */
  readonly mostUncertain: number;
}

/** Plays every scenario at each of its points, each on a copy of one office, and judges what came of it. */
export async function playFaults({ code, agencies, share }: FaultOptions): Promise<FaultReport> {
  const office = await officeOf(code, agencies);
  const clean = await cleanRun(office);
  if (clean.emails !== agencies) throw new Error(`undisturbed, ${clean.emails} of ${agencies} e-mails leave`);
  const before = typedRows(office.project);
  const total = nothing();
  let [points, expectedPoints, mostUncertain] = [0, 0, 0];
  for (const { points: count, play } of SCENARIOS) {
    for (let point = 1; point <= count(clean); point++) {
      expectedPoints += 1;
      if (expectedPoints % share.of !== share.rest) continue;
      const project = office.project.copy();
      const runs = [...(await play(project, point, clean)), ...(await recover(project))];
      const found = judge(office, project, before, runs);
      points += 1;
      total.duplicates += found.duplicates;
      total.lost += found.lost;
      total.uncertain += found.uncertain;
      total.wrongRecipient += found.wrongRecipient;
      mostUncertain = Math.max(mostUncertain, found.uncertain);
    }
  }
  return { scenarios: SCENARIOS.length, points, expectedPoints, ...total, mostUncertain };
}
