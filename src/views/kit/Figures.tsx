interface Props {
  readonly figures: readonly { readonly label: string; readonly value: string }[];
}

/** A few figures side by side. */
export function Figures({ figures }: Props) {
  return (
    <dl class="dd-figures">
      {figures.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
