import type { DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import type { Choice } from "../../views/kit/choice.ts";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { SelectField } from "../../views/kit/SelectField.tsx";
import { TextArea } from "../../views/kit/TextArea.tsx";
import { useWords } from "../../views/kit/words.ts";

/** Lines above a signature as offices of People's Committees write them; “TL.” where the Chair's authority is used. */
const ISSUERS = [
  { value: "head", label: "report.f.issuer.head", lines: "CHÁNH VĂN PHÒNG" },
  { value: "deputy", label: "report.f.issuer.deputy", lines: "KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG" },
  { value: "chairHead", label: "report.f.issuer.chairHead", lines: "TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG" },
  {
    value: "chairDeputy",
    label: "report.f.issuer.chairDeputy",
    lines: "TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG",
  },
] as const satisfies readonly { readonly value: string; readonly label: DialogMessageKey; readonly lines: string }[];

const plain = (lines: string) =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");

interface Props {
  readonly signOff: string;
  readonly recipients: string;
  readonly onChange: (lines: { readonly signOff: string; readonly recipients: string }) => void;
}

/** Who issues the paper: the lines above the signature, and who gets it. */
export function SigningFields({ signOff, recipients, onChange }: Props) {
  const words = useWords();
  const known = ISSUERS.find(({ lines }) => lines === plain(signOff))?.value ?? "own";
  const choices: readonly Choice[] = [
    ...ISSUERS.map(({ value, label }) => ({ value, label: words(label) })),
    { value: "own", label: words("report.f.issuer.own") },
  ];
  const choose = (value: string) => {
    const issuer = ISSUERS.find((each) => each.value === value);
    if (issuer) onChange({ signOff: issuer.lines, recipients });
  };
  return (
    <FieldGroup title={words("report.f.signing")} text={words("report.f.lines")}>
      <SelectField label={words("report.f.issuer")} value={known} choices={choices} onChange={choose} />
      <TextArea
        label={words("report.f.signOff")}
        rows={3}
        value={signOff}
        onChange={(lines) => onChange({ signOff: lines, recipients })}
      />
      <TextArea
        label={words("report.f.recipients")}
        rows={3}
        value={recipients}
        onChange={(lines) => onChange({ signOff, recipients: lines })}
      />
    </FieldGroup>
  );
}
