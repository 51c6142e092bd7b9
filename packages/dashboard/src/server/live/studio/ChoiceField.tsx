interface Props<Choice extends string> {
  readonly label: string;
  readonly value: Choice;
  readonly choices: readonly Choice[];
  readonly wordsOf?: (choice: Choice) => string;
  readonly onValue: (value: Choice) => void;
}

/** One of a few. What stands there stays a choice even where it is none of them, so that nothing is changed unasked. */
export function ChoiceField<Choice extends string>({ label, value, choices, wordsOf, onValue }: Props<Choice>) {
  const all = choices.includes(value) ? choices : [value, ...choices];
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onValue(target.value as Choice)}>
        {all.map((each) => (
          <option key={each} value={each}>
            {wordsOf?.(each) ?? each}
          </option>
        ))}
      </select>
    </label>
  );
}
