import type { LivePeopleTable } from '../../store/database.ts';
import type { Stored, Written } from './entry.ts';

type Value = string | number | null;

/** What became of lines on its way back from the thread that writes: values one after the other, since the name of each field of each person would go along. */
export interface PackedWritten extends Pick<Written, 'gone'> {
  readonly results: number;
  /** Places of results other than `stored`, which nearly all are, each followed by what it is. */
  readonly others: readonly (number | Stored)[];
  readonly people: readonly Value[];
  readonly names: readonly string[];
}

export function packWritten({ results, people, gone, names }: Written): PackedWritten {
  const others: (number | Stored)[] = [];
  results.forEach((result, i) => {
    if (result !== 'stored') others.push(i, result);
  });
  const rows: Value[] = [];
  for (const { id, behaviour, remembered, unit, assigned_at, account } of people)
    rows.push(id, behaviour, remembered, unit, assigned_at, account);
  return {
    results: results.length,
    others,
    people: rows,
    gone,
    names: names.flatMap(({ name, person }) => [name, person]),
  };
}

export function unpackWritten({ results: count, others, people: values, gone, names: linked }: PackedWritten): Written {
  const results = new Array<Stored>(count).fill('stored');
  for (let i = 0; i < others.length; i += 2) results[others[i] as number] = others[i + 1] as Stored;
  const people: LivePeopleTable[] = [];
  for (let i = 0; i < values.length; i += 6)
    people.push({
      id: values[i] as string,
      behaviour: values[i + 1] as string,
      remembered: values[i + 2] as string,
      unit: values[i + 3] as string,
      assigned_at: values[i + 4] as number | null,
      account: values[i + 5] as string | null,
    });
  const names: { name: string; person: string }[] = [];
  for (let i = 0; i < linked.length; i += 2) names.push({ name: linked[i]!, person: linked[i + 1]! });
  return { results, people, gone, names };
}
