/** An e-mail as a whole, as a script may hand it over. */
export interface MailMessage {
  to: string;
  cc?: string;
  replyTo?: string;
  name?: string;
  subject: string;
  body: string;
  htmlBody?: string;
}

/** A mail as it left. */
export interface SentMail extends MailMessage {
  readonly bcc?: string;
  /** With an id, a picture of the HTML body (`cid:`). */
  readonly attachments?: readonly (MadeDocument & { readonly cid?: string })[];
  readonly from: string;
  /** ISO. */
  readonly at: string;
}

/** A file made in Drive. */
export interface MadeDocument {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** A menu, or a line of one; "-" separates. */
export interface MenuEntry {
  readonly caption: string;
  readonly functionName: string | null;
  readonly items: readonly MenuEntry[];
}

/** A note that passes by. */
export interface Toast {
  /** "" without one. */
  readonly title: string;
  readonly text: string;
}

/** A page that a run opened. */
export interface OpenedPage {
  readonly kind: "modal" | "modeless" | "sidebar";
  readonly title: string;
  readonly html: string;
  /** Pixels; null is Google's default. */
  readonly width: number | null;
  readonly height: number | null;
}

/** A box that stops a run until it is answered; every box can also be closed. */
export interface Box {
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly prompt: string;
  readonly buttons: readonly BoxButton[];
}

/** A button of a box, by Google's name. */
export type BoxButton = "OK" | "CANCEL" | "YES" | "NO";

/** What a person does with a box; the text is a prompt's. */
export interface BoxAnswer {
  readonly button: BoxButton | "CLOSE";
  readonly text: string;
}

/** What a run showed, sent and made. */
export interface Outputs {
  readonly alerts: { readonly title: string; readonly prompt: string; readonly answer: string }[];
  readonly toasts: Toast[];
  readonly dialogs: OpenedPage[];
  readonly menus: MenuEntry[];
  readonly emails: SentMail[];
  readonly documents: MadeDocument[];
  readonly logs: string[];
}
