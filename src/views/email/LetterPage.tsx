import { sectionInfo } from "../../core/digest/sections.ts";
import type { LetterBlock, WordedSection } from "../../core/digest/wordLetter.ts";
import type { WordedLine } from "../../core/digest/wordLine.ts";
import type { MessageKey } from "../../core/messages/messages.ts";
import { type Language, message, say } from "../../core/messages/say.ts";
import { standingInfo } from "../../core/register/standings.ts";
import { BLACK, Block, CELL, FONT, MailPage, PLAIN_TABLE } from "./MailPage.tsx";

function Cell({ texts }: { readonly texts: readonly string[] }) {
  return (
    <td style={CELL}>
      {texts.map((text, index) => (
        <div key={text} {...(index === 0 ? {} : { style: "padding-top:4px" })}>
          {text}
        </div>
      ))}
    </td>
  );
}

function Row({ line, columns }: { readonly line: WordedLine; readonly columns: number }) {
  return (
    <tr style="vertical-align:top">
      <td align="center" style={CELL}>
        {line.number}
      </td>
      <Cell texts={[line.head, ...line.notes]} />
      {columns > 2 && <Cell texts={line.source} />}
      {columns > 2 && <Cell texts={[line.deadline]} />}
    </tr>
  );
}

/** Column headings and widths; what was reported is one sentence and needs no columns. */
function columnsOf({ key }: WordedSection): readonly (readonly [MessageKey, string])[] {
  if (key === "claimed") {
    return [
      ["mail.column.number", "5%"],
      ["mail.column.directive", "95%"],
    ];
  }
  const isSupport = sectionInfo(key).part === "support";
  return [
    ["mail.column.number", "5%"],
    ["mail.column.directive", "48%"],
    [isSupport ? "mail.column.sourceSupport" : "mail.column.source", "25%"],
    ["mail.column.deadline", "22%"],
  ];
}

interface SectionProps {
  readonly section: WordedSection;
  readonly language: Language;
}

function Lines({ section, language }: SectionProps) {
  const columns = columnsOf(section);
  return (
    <table {...PLAIN_TABLE} style={`border-collapse:collapse;${FONT};font-size:13px`}>
      <tr>
        {columns.map(([heading, width]) => (
          <th key={heading} scope="col" align="left" style={`${CELL};width:${width}`}>
            {say(language, message(heading))}
          </th>
        ))}
      </tr>
      {section.lines.map((line) => (
        <Row key={line.number} line={line} columns={columns.length} />
      ))}
    </table>
  );
}

function Section({ section, language }: SectionProps) {
  const colour = standingInfo(sectionInfo(section.key).colour).colour?.text ?? BLACK;
  return (
    <>
      <div style={`font-weight:bold;color:${colour};padding:0 0 6px 0`}>{section.title}</div>
      {section.lines.length > 0 && <Lines section={section} language={language} />}
      {section.more !== "" && <div style="padding:6px 0 0 0">{section.more}</div>}
    </>
  );
}

function LetterPart({ block, language }: { readonly block: LetterBlock; readonly language: Language }) {
  switch (block.kind) {
    case "section":
      return (
        <Block gap={16}>
          <Section section={block.section} language={language} />
        </Block>
      );
    case "lines":
      return (
        <Block gap={12}>
          {block.lines.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </Block>
      );
    case "paragraph":
      return <Block gap={12}>{block.text}</Block>;
    case "link":
      return (
        <Block gap={12}>
          <a href={block.address} style="color:#0b57d0;font-weight:bold">
            {block.text}
          </a>
        </Block>
      );
    case "signature":
      return (
        <Block gap={0}>
          <b>{block.text}</b>
        </Block>
      );
  }
}

interface LetterPageProps {
  readonly blocks: readonly LetterBlock[];
  readonly title: string;
  readonly language: Language;
}

/** A letter to an agency, as a mail page. */
export function LetterPage({ blocks, title, language }: LetterPageProps) {
  return (
    <MailPage title={title} language={language}>
      {blocks.map((block, index) => (
        <LetterPart key={index} block={block} language={language} />
      ))}
    </MailPage>
  );
}
