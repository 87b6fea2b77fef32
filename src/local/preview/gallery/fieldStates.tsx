import { CheckField } from "../../../views/kit/CheckField.tsx";
import { DateField } from "../../../views/kit/DateField.tsx";
import type { FieldProps } from "../../../views/kit/Field.tsx";
import { FieldGroup } from "../../../views/kit/FieldGroup.tsx";
import { NumberField } from "../../../views/kit/NumberField.tsx";
import { RadioField } from "../../../views/kit/RadioField.tsx";
import { SelectField } from "../../../views/kit/SelectField.tsx";
import { TextArea } from "../../../views/kit/TextArea.tsx";
import { TextField } from "../../../views/kit/TextField.tsx";
import { Live } from "./Live.tsx";
import type { Sample } from "./sample.ts";
import type { Shown, StateName } from "./shown.ts";

type More = Omit<FieldProps, "label">;

/** What each state changes of a field. */
function inState(state: StateName, hint: string | null, error: string): More {
  return {
    hint,
    error: state === "error" ? error : null,
    disabled: state === "disabled",
    required: state === "error",
  };
}

const FIELD_STATES: readonly StateName[] = ["rest", "focus", "filled", "error", "disabled", "long"];

function each(component: string, render: (state: StateName, text: Sample) => ReturnType<Shown["render"]>): Shown[] {
  return FIELD_STATES.map((state) => ({ component, state, render: (text) => render(state, text) }));
}

const isFilled = (state: StateName) => state === "filled" || state === "disabled" || state === "error";

/** Every form field in every state. */
export const FIELD_SHOWN: readonly Shown[] = [
  ...each("TextField", (state, t) => (
    <Live start={isFilled(state) ? t("nameValue") : state === "long" ? t("longText") : ""}>
      {(value, onChange) => (
        <TextField
          label={state === "long" ? t("longLabel") : t("name")}
          value={value}
          onChange={onChange}
          {...inState(state, t("hint"), t("error"))}
        />
      )}
    </Live>
  )),
  ...each("TextArea", (state, t) => (
    <Live start={isFilled(state) ? t("nameValue") : state === "long" ? t("longText") : ""}>
      {(value, onChange) => (
        <TextArea
          label={state === "long" ? t("longLabel") : t("directive")}
          rows={3}
          value={value}
          onChange={onChange}
          {...inState(state, null, t("error"))}
        />
      )}
    </Live>
  )),
  ...each("DateField", (state, t) => (
    <Live start={isFilled(state) ? "2026-11-30" : null}>
      {(value: string | null, onChange) => (
        <DateField
          label={state === "long" ? t("longLabel") : t("dateLabel")}
          value={value}
          onChange={onChange}
          {...inState(state, null, t("dateError"))}
        />
      )}
    </Live>
  )),
  ...each("NumberField", (state, t) => (
    <Live start={state === "error" ? "bảy" : isFilled(state) ? "7" : ""}>
      {(value, onChange) => (
        <NumberField
          label={state === "long" ? t("longLabel") : t("numberLabel")}
          value={value}
          onChange={onChange}
          {...inState(state, null, t("numberError"))}
        />
      )}
    </Live>
  )),
  ...each("SelectField", (state, t) => (
    <Live start={isFilled(state) ? "quarter" : "month"}>
      {(value, onChange) => (
        <SelectField
          label={state === "long" ? t("longLabel") : t("month")}
          value={value}
          choices={[
            { value: "month", label: state === "long" ? t("longText") : t("month") },
            { value: "quarter", label: t("quarter") },
          ]}
          onChange={onChange}
          {...inState(state, null, t("error"))}
        />
      )}
    </Live>
  )),
  ...each("CheckField", (state, t) => (
    <Live start={isFilled(state) && state !== "error"}>
      {(checked, onChange) => (
        <CheckField
          label={state === "long" ? t("longText") : t("secret")}
          checked={checked}
          onChange={onChange}
          {...inState(state, null, t("secretError"))}
        />
      )}
    </Live>
  )),
  ...each("CheckField, switch", (state, t) => (
    <Live start={isFilled(state)}>
      {(checked, onChange) => (
        <CheckField
          look="switch"
          label={state === "long" ? t("longText") : t("auto")}
          checked={checked}
          onChange={onChange}
          {...inState(state, t("autoHint"), t("error"))}
        />
      )}
    </Live>
  )),
  ...each("RadioField", (state, t) => (
    <Live start={isFilled(state) ? "chase" : "keep"}>
      {(value, onChange) => (
        <RadioField
          label={state === "long" ? t("longText") : t("pastDue")}
          value={value}
          choices={[
            { value: "keep", label: t("keep") },
            { value: "chase", label: t("chase") },
          ]}
          onChange={onChange}
          {...inState(state, null, t("error"))}
        />
      )}
    </Live>
  )),
  {
    component: "FieldGroup",
    state: "filled",
    render: (t) => (
      <FieldGroup title={t("group")} text={t("info")}>
        <Live start="7">
          {(value, onChange) => <NumberField label={t("numberLabel")} value={value} onChange={onChange} />}
        </Live>
        <Live start="2026-11-30">
          {(value: string | null, onChange) => <DateField label={t("dateLabel")} value={value} onChange={onChange} />}
        </Live>
      </FieldGroup>
    ),
  },
];
