import { Field } from './Field.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly most: number;
  readonly isRequired?: boolean;
  readonly isWide?: boolean;
  /** Letters that it is wide. */
  readonly size?: number;
  readonly placeholder?: string;
}

/** A line of text. */
export function TextField({ label, value, onChange, most, isRequired = false, isWide = false, ...shown }: Props) {
  return (
    <Field label={label} isWide={isWide}>
      <input
        type="text"
        required={isRequired}
        maxLength={most}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        {...shown}
      />
    </Field>
  );
}
