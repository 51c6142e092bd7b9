import { by, type Fragment, sql } from '@perennial/engine';
import { perEngine } from '../workspace/per-engine.ts';

/** ORDER BY where the engine sorts for little. On Trino it takes as long again as the query (measured): there `inOrder` sorts the answer. */
export function orderedBy(columns: string): Fragment {
  return perEngine({ duckdb: by(() => ` order by ${columns}`), trino: sql`` });
}

/** Rows in ascending order of the columns that are named, the first of them first; the same columns where they are so already. */
export function inOrder<Columns extends Readonly<Record<string, Int32Array | Float64Array>>>(
  columns: Columns,
  names: readonly (keyof Columns)[],
): Columns {
  const keys = names.map((name) => columns[name]!);
  const compare = (a: number, b: number) => {
    for (const key of keys) {
      if (key[a]! < key[b]!) return -1;
      if (key[a]! > key[b]!) return 1;
    }
    return 0;
  };
  const places = Uint32Array.from({ length: keys[0]?.length ?? 0 }, (_, i) => i);
  if (places.every((i) => i === 0 || compare(i - 1, i) <= 0)) return columns;
  places.sort(compare);
  const sorted = Object.entries(columns).map(([name, column]) => [
    name,
    column.map((_: number, i: number) => column[places[i]!]!),
  ]);
  return Object.fromEntries(sorted) as Columns;
}
