import { Field } from './Field.tsx';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly words: string;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of some, in a list that opens. */
export function ChoiceField<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  return (
    <Field label={label}>
      <select
        value={value}
        onChange={({ target }) => onChange(options.find((option) => option.value === target.value)?.value ?? value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </Field>
  );
}
