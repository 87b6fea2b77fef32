import type { ComponentChildren } from "preact";
import type { Language } from "../../core/messages/say.ts";

export const BLACK = "#000000";
export const FONT = `font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:1.45;color:${BLACK}`;
const RULE = "border:1px solid #bdbdbd";
export const CELL = `${RULE};padding:6px`;
export const PLAIN_TABLE = { width: "100%", cellPadding: "0", cellSpacing: "0" } as const;

/** One row of the outer table: mail programs keep tables where they drop other layout. */
export function Block({ children, gap }: { readonly children: ComponentChildren; readonly gap: number }) {
  return (
    <tr>
      <td style={`${FONT};padding:0 0 ${gap}px 0`}>{children}</td>
    </tr>
  );
}

interface MailPageProps {
  /** `Block`s. */
  readonly children: ComponentChildren;
  readonly title: string;
  readonly language: Language;
}

/** The frame of every e-mail: tables, inline styles, nothing fetched; readable where a mail program inverts colours. */
export function MailPage({ children, title, language }: MailPageProps) {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="supported-color-schemes" content="light" />
        <title>{title}</title>
      </head>
      <body style="margin:0;padding:0;background-color:#ffffff">
        <table {...PLAIN_TABLE} role="presentation" style="background-color:#ffffff">
          <tr>
            <td style="padding:16px">
              <table {...PLAIN_TABLE} role="presentation" style="max-width:760px">
                {children}
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>
  );
}
