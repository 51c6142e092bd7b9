import { Field } from './Field.tsx';

interface Props {
  readonly label: string;
  /** NaN while it is empty. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly least: number;
  readonly most?: number;
  /** Whole numbers where absent. */
  readonly step?: number | 'any';
}

/** A number, which has to be given. */
export function NumberField({ label, value, onChange, least, most, step = 1 }: Props) {
  return (
    <Field label={label}>
      <input
        type="number"
        required
        min={least}
        max={most}
        step={step}
        value={Number.isNaN(value) ? '' : value}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
    </Field>
  );
}
