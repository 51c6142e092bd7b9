interface Props {
  readonly label: string;
  readonly value: number | undefined;
  readonly onValue: (value: number | undefined) => void;
  /** Whether a share from 0 to 1 is typed as per cent. */
  readonly isShare?: boolean;
  /** What holds where nothing is typed. */
  readonly standing?: number;
}

/** A number that may be left out. */
export function NumberField({ label, value, onValue, isShare = false, standing }: Props) {
  const scale = isShare ? 100 : 1;
  const shown = (number: number) => String(Number((number * scale).toPrecision(12)));
  return (
    <label>
      <span>{isShare ? `${label}, %` : label}</span>
      <input
        type="number"
        step="any"
        {...(isShare && { min: 0, max: 100 })}
        value={value === undefined ? '' : shown(value)}
        {...(standing !== undefined && { placeholder: shown(standing) })}
        onChange={({ target }) => {
          if (target.value === '') return onValue(undefined);
          const number = Number(target.value) / scale;
          if (Number.isFinite(number)) onValue(number);
        }}
      />
    </label>
  );
}
