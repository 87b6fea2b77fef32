import type { ProjectState } from "./projectState.ts";

/** Whose limits hold: a private Google account's or an organisation's. */
export type AccountKind = "consumer" | "workspace";

/** The account kinds by name. */
export const ACCOUNT_KINDS: readonly AccountKind[] = ["consumer", "workspace"];

interface Limits {
  readonly mailRecipientsADay: number;
  readonly recipientsPerMessage: number;
  readonly mailBodyBytes: number;
  /** How long triggers may run in all. */
  readonly triggerMsADay: number;
  readonly propertyCallsADay: number;
  readonly triggersPerUser: number;
  readonly runsAtOnce: number;
  readonly runMs: number;
  readonly simpleTriggerMs: number;
}

/** For either kind of account. */
const SHARED = {
  recipientsPerMessage: 50,
  triggersPerUser: 20,
  runsAtOnce: 30,
  runMs: 6 * 60_000,
  simpleTriggerMs: 30_000,
} as const;

/** What an account may do, per user. Source: “Quotas for Google Services”. */
export const LIMITS: Readonly<Record<AccountKind, Limits>> = {
  consumer: {
    ...SHARED,
    mailRecipientsADay: 100,
    mailBodyBytes: 200 * 1024,
    triggerMsADay: 90 * 60_000,
    propertyCallsADay: 50_000,
  },
  workspace: {
    ...SHARED,
    mailRecipientsADay: 1500,
    mailBodyBytes: 400 * 1024,
    triggerMsADay: 6 * 3_600_000,
    propertyCallsADay: 500_000,
  },
};

/** The account of a person, "consumer" until a run says otherwise. */
export function accountOf({ accounts }: ProjectState, user: string): AccountKind {
  return accounts[user] ?? "consumer";
}

const DAY_MS = 86_400_000;

/** Whether a quota's day, which begins with the first use, is not over yet. */
export function isSameDay(use: { readonly since: number }, nowMs: number): boolean {
  return nowMs - use.since < DAY_MS;
}
