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

/** One of some, in a list that opens. What stands there stays a choice even where it is none of them, so that nothing is changed unasked. */
export function ChoiceField<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  const isKnown = options.some((option) => option.value === value);
  const all = isKnown ? options : [{ value, words: value }, ...options];
  return (
    <Field label={label}>
      <select
        value={value}
        onChange={({ target }) => onChange(all.find((option) => option.value === target.value)?.value ?? value)}
      >
        {all.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Choices that are called what they are, unless there are words for them. */
export function optionsOf<Value extends string>(
  values: readonly Value[],
  wordsOf: (value: Value) => string = (value) => value,
): readonly Option<Value>[] {
  return values.map((value) => ({ value, words: wordsOf(value) }));
}
