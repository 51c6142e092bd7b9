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
  if (areInOrder(keys)) return columns;
  const compare = (a: number, b: number) => {
    for (const key of keys) {
      if (key[a]! < key[b]!) return -1;
      if (key[a]! > key[b]!) return 1;
    }
    return 0;
  };
  const places = new Uint32Array(keys[0]?.length ?? 0).map((_, i) => i).sort(compare);
  const sorted = Object.entries(columns).map(([name, column]) => [
    name,
    column.map((_: number, i: number) => column[places[i]!]!),
  ]);
  return Object.fromEntries(sorted) as Columns;
}

/** Key by key, since most rows differ from the one before in none but the last keys, and a loop over one column costs little. */
function areInOrder([first, ...others]: readonly (Int32Array | Float64Array)[]): boolean {
  if (!first) return true;
  // Rows that are still tied with the one before, by all keys so far.
  const tied = new Uint8Array(first.length).fill(1, 1);
  for (const key of [first, ...others]) {
    for (let i = 1; i < key.length; i++) {
      if (tied[i] === 0) continue;
      if (key[i]! < key[i - 1]!) return false;
      if (key[i]! > key[i - 1]!) tied[i] = 0;
    }
  }
  return true;
}
