import { CellInput } from "../../../views/kit/CellInput.tsx";
import { CellSelect } from "../../../views/kit/CellSelect.tsx";
import { DataTable } from "../../../views/kit/DataTable.tsx";
import { EmptyState } from "../../../views/kit/EmptyState.tsx";
import { MarkedText } from "../../../views/kit/MarkedText.tsx";
import { Panes } from "../../../views/kit/Panes.tsx";
import { Reasons } from "../../../views/kit/Reasons.tsx";
import { RowCard } from "../../../views/kit/RowCard.tsx";
import { Live } from "./Live.tsx";
import type { Sample } from "./sample.ts";
import type { Shown, StateName } from "./shown.ts";

interface Row {
  readonly text: string;
  readonly lead: string;
  readonly due: string;
  readonly unsure: boolean;
  readonly taken: boolean;
}

function rowsOf(t: Sample, state: StateName): readonly Row[] {
  const long = state === "long";
  return Array.from({ length: long ? 30 : 4 }, (_, index) => ({
    text: long || index === 1 ? t("longText") : `${t("directive")} ${index + 1}`,
    lead: index === 1 ? "" : t("nameValue"),
    due: index === 2 ? "" : "2026-11-30",
    unsure: index === 1,
    taken: index !== 3,
  }));
}

function Table({ text: t, state }: { readonly text: Sample; readonly state: StateName }) {
  return (
    <Live start={rowsOf(t, state)}>
      {(rows, change) => {
        const put = (index: number, change_: Partial<Row>) =>
          change(rows.map((row, at) => (at === index ? { ...row, ...change_ } : row)));
        return (
          <DataTable
            caption={t("directives")}
            rows={rows}
            rowKey={(_, index) => String(index)}
            tone={(row) => (row.unsure ? "unsure" : "ok")}
            selection={{
              heading: t("take"),
              isSelected: (row) => row.taken,
              label: (_, index) => `${t("take")} ${index + 1}`,
              onToggle: (index, taken) => put(index, { taken }),
              onToggleAll: (taken) => change(rows.map((row) => ({ ...row, taken }))),
            }}
            columns={[
              {
                key: "text",
                heading: t("directive"),
                width: "text",
                namesRow: true,
                cell: (row) => (
                  <>
                    {row.text}
                    <Reasons label={t("unsure")} doubts={row.unsure ? [t("doubt")] : []} reasons={[t("reason")]} />
                  </>
                ),
              },
              {
                key: "lead",
                heading: t("lead"),
                width: "name",
                cell: (row, index) => (
                  <CellInput
                    label={`${t("lead")} ${index + 1}`}
                    value={row.lead}
                    onChange={(lead) => put(index, { lead })}
                    error={state === "error" && row.unsure ? t("error") : null}
                  />
                ),
              },
              {
                key: "due",
                heading: t("dateLabel"),
                width: "date",
                cell: (row, index) => (
                  <CellInput
                    label={`${t("dateLabel")} ${index + 1}`}
                    kind="date"
                    value={row.due}
                    onChange={(due) => put(index, { due })}
                  />
                ),
              },
            ]}
          />
        );
      }}
    </Live>
  );
}

function markedPieces(t: Sample) {
  const kinds = ["text", "lead", "due", "faint"] as const;
  return [
    { key: "plain", text: `${t("hint")} `, mark: null },
    ...kinds.map((kind, index) => ({
      key: kind,
      text: `${t("longText")} `,
      mark: { of: kind, kind, isCurrent: index === 0 },
    })),
  ];
}

function Cards({ text: t }: { readonly text: Sample }) {
  return (
    <Live start={0}>
      {(open, change) => (
        <ul class="dd-cards">
          {rowsOf(t, "filled").map((row, index) => (
            <RowCard
              key={row.text}
              name={String(index)}
              title={row.text}
              note={`${row.lead} · ${row.due}`}
              tags={row.unsure ? [{ kind: "warning", text: t("unsure") }] : []}
              tone={row.unsure ? "unsure" : "ok"}
              isOpen={index === open}
              onOpen={() => change(index)}
              box={{ label: `${t("take")} ${index + 1}`, checked: row.taken, onChange: () => {} }}
            >
              {t("longText")}
            </RowCard>
          ))}
        </ul>
      )}
    </Live>
  );
}

function Compared({ text: t }: { readonly text: Sample }) {
  return (
    <Live start={"rows" as "text" | "rows"}>
      {(current, change) => (
        <Panes
          label={t("directives")}
          current={current}
          onChange={change}
          panes={[
            { key: "text", label: t("paste"), content: <MarkedText pieces={markedPieces(t)} /> },
            { key: "rows", label: t("directives"), content: <Cards text={t} /> },
          ]}
        />
      )}
    </Live>
  );
}

function Chosen({ text: t }: { readonly text: Sample }) {
  return (
    <Live start={"text" as "text" | "rows"}>
      {(value, change) => (
        <CellSelect
          label={t("directives")}
          value={value}
          choices={[
            { value: "text", label: t("paste") },
            { value: "rows", label: t("directives") },
          ]}
          onChange={change}
        />
      )}
    </Live>
  );
}

/** The table with its cells, and what stands in its place when there is nothing. */
export const TABLE_SHOWN: readonly Shown[] = [
  ...(["filled", "error", "long"] as const).map(
    (state): Shown => ({
      component: "DataTable, CellInput, Reasons",
      state,
      render: (text) => <Table text={text} state={state} />,
    }),
  ),
  { component: "CellSelect", state: "filled", render: (text) => <Chosen text={text} /> },
  { component: "Panes, MarkedText, RowCard", state: "filled", render: (text) => <Compared text={text} /> },
  { component: "DataTable", state: "empty", render: (t) => <EmptyState title={t("empty")} text={t("emptyText")} /> },
];
