import { PROPERTY } from "../../core/register/propertyKeys.ts";
import { STAFF } from "../demo/sampleOffice.ts";
import type { Project, RunOptions, RunResult } from "../simulator/project.ts";
import { type Correspondent, FOLLOWERS, MANAGERS, type Office, type OfficeSize } from "./office.ts";

/** Does the job once, as `user`; may be used inside another run's `onCall`. */
type Act = (project: Project, user: string, more?: Partial<RunOptions>) => RunResult;

/** An e-mail that has to reach somebody once. */
export interface Expected {
  /** Start of its key in the ledger. */
  readonly kind: "digest" | "rollUp" | "morning" | "correction";
  /** As “Thư đã gửi” names the addressee. */
  readonly addressee: string;
  readonly address: string;
  /** How its subject begins. */
  readonly subject: string;
  /** Does it greet, and speak of the work of, nobody but the addressee? */
  readonly isRight: (named: ReadonlySet<string>, body: string) => boolean;
}

/** Something that sends e-mails; every disturbance is tried on it. */
export interface Job {
  readonly name: string;
  readonly sizeOf: (agencies: number) => OfficeSize;
  /** Brings the office to where the job begins; what these runs send is judged with the rest. */
  readonly prepare: (office: Office) => Promise<readonly RunResult[]>;
  readonly act: Act;
  readonly expected: (correspondents: readonly Correspondent[]) => readonly Expected[];
  /** What the office does when it was disturbed: hours of waiting, in which the clock triggers run, and what it then does. */
  readonly recovery: readonly { readonly hours: number; readonly acts: readonly Act[] }[];
}

/** Agencies of an office for the jobs whose length does not depend on how many there are. */
const FEW = 4;

const byMenu = (user: string, more: Partial<RunOptions> = {}): RunOptions => ({
  context: "menu",
  user,
  answers: ["yes", "ok"],
  ...more,
});

const inDialog = (user: string, more: Partial<RunOptions> = {}): RunOptions => ({ context: "dialog", user, ...more });

const send: Act = (project, user, more) => project.runNow("sendWeeklyDigest", [], byMenu(user, more));

/** The hourly run; Google may start a second while the first is still going. */
const tick: Act = (project, _user, more) => {
  const triggerUid = project.host.state.scriptProperties[PROPERTY.triggerId];
  return project.runNow("tick", [{ triggerUid }], { context: "trigger", user: STAFF, ...more });
};

const ADDRESSES = FOLLOWERS.map(({ name, address }) => `${name}: ${address}`).join("; ");

const WEEK = "2026-W43";

const letterKey = (index: number) => `digest|${WEEK}|UBND xã Thôn Mười ${index}`;

const correct: Act = (project, user, more) => {
  const lines = [{ id: "NV-0001", right: "đã báo cáo trong hạn" }];
  return project.runNow("sendCorrection", [{ key: letterKey(1), number: 1, lines }], inDialog(user, more));
};

const settle =
  (how: "again" | "sent"): Act =>
  (project, user, more) =>
    project.runNow("settleMail", [{ keys: [letterKey(3)], how }], inDialog(user, more));

const only = (named: ReadonlySet<string>, agency: string) => named.size === 1 && named.has(agency);

const letters = (correspondents: readonly Correspondent[]): readonly Expected[] =>
  correspondents.map(({ agency, address }) => ({
    kind: "digest",
    addressee: agency,
    address,
    subject: "Nhiệm vụ ",
    isRight: (named, body) =>
      only(named, agency) && body.includes(`Kính gửi: ${agency}\n`) && !body.includes("docs.google.com"),
  }));

const ROLL_UP: Expected = {
  kind: "rollUp",
  addressee: "lãnh đạo theo dõi",
  address: MANAGERS,
  subject: "Tổng hợp nhiệm vụ",
  isRight: (named) => named.size === 0,
};

/** Everything that the week's sending must bring to somebody, once. */
export const weekExpected = (correspondents: readonly Correspondent[]): readonly Expected[] => [
  ...letters(correspondents),
  ROLL_UP,
];

const morningLists = (correspondents: readonly Correspondent[]): readonly Expected[] =>
  FOLLOWERS.map(({ name, address }, index) => ({
    kind: "morning",
    addressee: address,
    address,
    subject: "Việc theo dõi ngày",
    isRight: (named, body) =>
      only(named, correspondents[index]?.agency ?? "") && body.startsWith(`Kính gửi: ${name}\n`),
  }));

const correction = ({ agency, address }: Correspondent): Expected => ({
  kind: "correction",
  addressee: agency,
  address,
  subject: "Đính chính thư",
  isRight: (_named, body) => body.startsWith(`Kính gửi: ${agency}\n`) && body.includes("NV-0001"),
});

const asked = (agencies: number): OfficeSize => ({ agencies });
const small = (): OfficeSize => ({ agencies: FEW });

/** Nobody settles an e-mail before a run was cut off: at its first letter, right before (claimed) or after it left. */
const cutOff =
  (when: "before" | "after"): Job["prepare"] =>
  async ({ project }) => {
    const names: string[] = [];
    send(project.copy(), STAFF, { onCall: ({ name }) => void names.push(name) });
    const leaves = names.findIndex((name) => name.endsWith("sendEmail")) + 1;
    const dead = send(project, STAFF, { failAt: when === "before" ? leaves : leaves + 1 });
    await project.advance(new Date(project.host.nowMs + 3_600_000).toISOString());
    return [dead];
  };

/** Everything that sends e-mails, all kinds of them; order does not matter. */
export const JOBS: readonly Job[] = [
  {
    name: "“Gửi thư tuần này”: the agencies' letters, then the roll-up",
    sizeOf: asked,
    prepare: async () => [],
    act: send,
    expected: weekExpected,
    recovery: [
      { hours: 1, acts: [send] },
      { hours: 24, acts: [send] },
    ],
  },
  {
    name: "the hourly run on Monday: letters, roll-up, morning lists",
    sizeOf: () => ({ agencies: FEW, settings: { autoMail: "có", morningList: "có", followerAddresses: ADDRESSES } }),
    async prepare({ project }) {
      return [
        await project.run("previewDigest", [], byMenu(STAFF)),
        await project.run("installTriggers", [], byMenu(STAFF)),
      ];
    },
    act: tick,
    expected: (correspondents) => [...weekExpected(correspondents), ...morningLists(correspondents)],
    recovery: [
      { hours: 1, acts: [] },
      { hours: 1, acts: [] },
    ],
  },
  {
    name: "a correction of a letter",
    sizeOf: small,
    prepare: async ({ project }) => [send(project, STAFF)],
    act: correct,
    expected: (correspondents) => [...weekExpected(correspondents), ...correspondents.slice(0, 1).map(correction)],
    recovery: [
      { hours: 1, acts: [correct] },
      { hours: 1, acts: [send] },
    ],
  },
  ...(["before", "after"] as const).map((when): Job => {
    const press = settle(when === "before" ? "again" : "sent");
    return {
      name: `a person settles a letter whose run died ${when} it left, the others follow`,
      sizeOf: small,
      prepare: cutOff(when),
      act: press,
      expected: weekExpected,
      recovery: [
        { hours: 1, acts: [press, send] },
        { hours: 1, acts: [send] },
      ],
    };
  }),
];
