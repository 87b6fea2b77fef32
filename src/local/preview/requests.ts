import type { Area } from "../simulator/area.ts";
import type { BoxAnswer } from "../simulator/outputs.ts";
import type { WebRequest } from "../simulator/webRequest.ts";
import type { BookView, WindowView } from "./protocol.ts";

/** What a person does to the sheet as a whole. */
export type Structural =
  | {
      readonly kind: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns";
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: "sort";
      readonly sheetId: number;
      readonly area: Area;
      readonly by: readonly { readonly column: number; readonly descending: boolean }[];
    }
  | {
      readonly kind: "hideRows" | "showRows" | "hideColumns" | "showColumns";
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: "toggleGroup"; readonly sheetId: number; readonly column: number }
  | { readonly kind: "renameSheet"; readonly sheetId: number; readonly name: string }
  | { readonly kind: "addSheet"; readonly name: string }
  | { readonly kind: "deleteSheet"; readonly sheetId: number };

/** Body of each `POST /api/<name>`, and what comes back (200); a refusal is 4xx with `{error}` in words. */
export interface Requests {
  /** Makes this a window of a user: fires `onOpen`. null takes the first user without a window. */
  readonly open: {
    readonly body: { readonly user: string | null; readonly language: string };
    readonly reply: WindowView;
  };
  readonly book: { readonly body: Record<string, never>; readonly reply: BookView };
  /** Types or pastes; strings are read as Google reads typing, null empties the cell. */
  readonly edit: {
    readonly body: {
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly (string | number | boolean | null)[])[];
    };
    readonly reply: { readonly refused: string | null };
  };
  readonly restructure: { readonly body: Structural; readonly reply: { readonly refused: string | null } };
  /** Runs a line of the menu; `selection` is "Sheet!A2:F9". */
  readonly menu: {
    readonly body: { readonly functionName: string; readonly selection: string | null };
    readonly reply: Record<string, never>;
  };
  /** `google.script.run` of a dialog. */
  readonly call: {
    readonly body: {
      readonly dialogId: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
      /** As for `menu`: a dialog's function sees what is selected at the time. */
      readonly selection: string | null;
    };
    readonly reply:
      | { readonly result: unknown }
      | { readonly error: { readonly name: string; readonly message: string } };
  };
  readonly closeDialog: { readonly body: { readonly dialogId: number }; readonly reply: Record<string, never> };
  readonly answer: {
    readonly body: {
      readonly questionId: number;
      readonly button: BoxAnswer["button"];
      readonly text: string;
    };
    readonly reply: Record<string, never>;
  };
  /** A visitor of the web app, whom no window belongs to. */
  readonly web: {
    readonly body: WebRequest;
    readonly reply: { readonly page: string | null; readonly error: string | null };
  };
  /** Moves the virtual clock on, an hour being 1/24; due triggers fire on the way. */
  readonly advance: { readonly body: { readonly days: number }; readonly reply: Record<string, never> };
}

export type RequestName = keyof Requests;
