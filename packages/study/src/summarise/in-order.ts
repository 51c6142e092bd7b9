/** Rows in ascending order of the columns that are named, the first of them first; the same columns where they are so already. */
export function inOrder<Columns extends Readonly<Record<string, Int32Array | Float64Array>>>(
  columns: Columns,
  names: readonly (keyof Columns)[],
): Columns {
  const keys = names.map((name) => columns[name]!);
  if (areInOrder(keys)) return columns;
  // By the last key first, each time without disturbing what is tied.
  const places = keys.reduceRight<Uint32Array>(
    (order, key) => sortedBy(key, order),
    Uint32Array.from({ length: keys[0]?.length ?? 0 }, (_, i) => i),
  );
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

/** Most values that are counted for each row: beyond, comparing costs less. */
const VALUES_PER_ROW = 4;

/** Places in ascending order of a key, those tied as they were: by counting where the key is of few whole numbers. */
function sortedBy(key: Int32Array | Float64Array, places: Uint32Array): Uint32Array {
  const [least, most] = extent(key);
  if (key instanceof Float64Array || most - least > VALUES_PER_ROW * key.length)
    return places.sort((a, b) => key[a]! - key[b]!);
  const begins = new Uint32Array(most - least + 2);
  for (const value of key) begins[value - least + 1]! += 1;
  for (let i = 1; i < begins.length; i++) begins[i]! += begins[i - 1]!;
  const sorted = new Uint32Array(places.length);
  for (const place of places) sorted[begins[key[place]! - least]!++] = place;
  return sorted;
}

function extent(key: Int32Array | Float64Array): readonly [least: number, most: number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of key) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}
