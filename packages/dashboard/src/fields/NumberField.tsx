import { Field } from './Field.tsx';

interface Props {
  readonly label: string;
  /** Undefined while it is empty. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly least?: number;
  readonly most?: number;
  /** Any number where absent. */
  readonly step?: number;
  readonly isRequired?: boolean;
  /** Whether a share from 0 to 1 is typed as per cent. */
  readonly isShare?: boolean;
  /** Of an amount of money; null where it is not known. */
  readonly currency?: string | null;
  /** What holds where nothing is typed. */
  readonly standing?: number;
}

/** A number, which may be left out unless it is required. */
export function NumberField({
  label,
  value,
  onChange,
  isShare = false,
  least = isShare ? 0 : undefined,
  most = isShare ? 1 : undefined,
  step,
  isRequired = false,
  currency = null,
  standing,
}: Props) {
  const scale = isShare ? 100 : 1;
  const scaled = (number: number | undefined) =>
    number === undefined ? undefined : Number((number * scale).toPrecision(12));
  return (
    <Field label={[label, isShare ? '%' : currency].filter(Boolean).join(', ')}>
      <input
        type="number"
        required={isRequired}
        min={scaled(least)}
        max={scaled(most)}
        step={scaled(step) ?? 'any'}
        value={scaled(value) ?? ''}
        placeholder={scaled(standing)?.toString()}
        onChange={({ target: { valueAsNumber } }) =>
          onChange(Number.isFinite(valueAsNumber) ? valueAsNumber / scale : undefined)
        }
      />
    </Field>
  );
}
