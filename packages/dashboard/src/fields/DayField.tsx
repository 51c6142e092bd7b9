import { Field } from './Field.tsx';

interface Props {
  readonly label: string;
  /** `YYYY-MM-DD`; empty for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isRequired?: boolean;
}

/** A day of the calendar. */
export function DayField({ label, value, onChange, isRequired = false }: Props) {
  return (
    <Field label={label}>
      <input type="date" required={isRequired} value={value} onChange={({ target }) => onChange(target.value)} />
    </Field>
  );
}
