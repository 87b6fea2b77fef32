import type { IsoDate } from "../calendar/isoDate.ts";
import type { ProgressEntry } from "../progress/progressEntry.ts";
import type { ClaimKey, ClaimState } from "./claimKinds.ts";

/** Who reports; one line each. */
export interface Reporter {
  readonly name: string;
  readonly position: string;
  readonly phone: string;
}

/** What an agency says of one directive. */
export interface Report extends Pick<ProgressEntry, "paperNumber" | "paperOn" | "content" | "obstacle" | "newDue"> {
  readonly id: string;
  readonly kind: ClaimKey;
}

/** A report as its line of “Diễn biến” holds it. */
export interface Claim extends Report {
  /** Number that the agency was given for what it sent; the line is known by it together with agency and Mã. */
  readonly receipt: string;
  readonly agency: string;
  /** Day on which it was sent. */
  readonly on: IsoDate;
  /** “Nguyễn Văn An, Phó Trưởng phòng, 0912 345 678”. */
  readonly reporter: string;
  readonly state: ClaimState;
  /** Day on which the office answered; null while it is pending. */
  readonly answeredOn: IsoDate | null;
  /** Why it was returned. */
  readonly answer: string;
}
