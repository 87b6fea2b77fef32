import { FieldGroup } from "../views/kit/FieldGroup.tsx";
import { TextArea } from "../views/kit/TextArea.tsx";

interface Signing {
  readonly signOff: string;
  readonly recipients: string;
}

interface SigningFieldsProps extends Signing {
  readonly words: (key: "report.f.signing" | "paper.lines" | "report.f.signOff" | "report.f.recipients") => string;
  readonly onChange: (change: Partial<Signing>) => void;
}

/** Who signs a letter and who gets it, a line each. */
export function SigningFields({ signOff, recipients, words, onChange }: SigningFieldsProps) {
  return (
    <FieldGroup title={words("report.f.signing")} text={words("paper.lines")}>
      <TextArea
        label={words("report.f.signOff")}
        rows={3}
        value={signOff}
        onChange={(given) => onChange({ signOff: given })}
      />
      <TextArea
        label={words("report.f.recipients")}
        rows={3}
        value={recipients}
        onChange={(given) => onChange({ recipients: given })}
      />
    </FieldGroup>
  );
}
