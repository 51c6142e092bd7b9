import { ChoiceField } from '../fields/ChoiceField.tsx';
import { usePage } from '../report/context.ts';
import type { Range } from './range.ts';

interface Props {
  /** What the list is of. */
  readonly of: string;
  /** Names of the places, in their order. */
  readonly places: readonly string[];
  /** Null where none is chosen. */
  readonly range: Range | null;
  readonly onRange: (range: Range | null) => void;
}

const NONE = '';

/** A range by its ends: what is drawn in a chart by pointing is chosen here by keyboard. */
export function RangeFields({ of, places, range, onRange }: Props) {
  const { say } = usePage();
  const options = [
    ...(range === null ? [{ value: NONE, words: '—' }] : []),
    ...places.map((words, i) => ({ value: String(i), words })),
  ];
  const choose = (chosen: string, rangeFrom: (place: number) => Range) =>
    onRange(chosen === NONE ? null : rangeFrom(Number(chosen)));
  return (
    <>
      <ChoiceField
        label={say('pick.from', { of: { text: of } })}
        value={range === null ? NONE : String(range[0])}
        options={options}
        onChange={(chosen) => choose(chosen, (first) => [first, Math.max(first, range?.[1] ?? first)])}
      />
      <ChoiceField
        label={say('pick.to', { of: { text: of } })}
        value={range === null ? NONE : String(range[1])}
        options={options}
        onChange={(chosen) => choose(chosen, (last) => [Math.min(last, range?.[0] ?? last), last])}
      />
    </>
  );
}
