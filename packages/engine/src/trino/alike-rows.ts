type Numbers = Int32Array | Float64Array;

/** Columns with their rows in another sequence: up to each of the ends, those in which the same columns are zero. */
export interface AlikeRows {
  readonly columns: readonly Numbers[];
  readonly ends: readonly number[];
}

/** Columns that are looked at: the bits of a number. */
const MOST_COLUMNS = 32;

/**
 * Puts rows together in which the same columns are zero, each group as it was in itself. A group that spares less than `least` bytes by leaving
 * out its zeros, at the `widths` of the columns, becomes one with all such, the last.
 */
export function alikeTogether(columns: readonly Numbers[], widths: readonly number[], least: number): AlikeRows {
  const zeros = zerosOf(columns);
  const sizes = new Map<number, number>();
  for (const which of zeros) sizes.set(which, (sizes.get(which) ?? 0) + 1);
  const spared = (which: number) => widths.reduce((sum, width, j) => sum + ((which >>> j) & 1) * width, 0);
  const large = [...sizes].filter(([which, size]) => size * spared(which) >= least);
  const ends: number[] = [];
  const nextOf = new Map<number, number>();
  let end = 0;
  for (const [which, size] of large) {
    nextOf.set(which, end);
    end += size;
    ends.push(end);
  }
  if (end < zeros.length) ends.push(zeros.length);
  if (ends.length <= 1) return { columns, ends };
  const order = new Uint32Array(zeros.length);
  let nextMixed = end;
  for (let i = 0; i < order.length; i++) {
    const which = zeros[i]!;
    const place = nextOf.get(which) ?? nextMixed;
    order[place] = i;
    if (nextOf.has(which)) nextOf.set(which, place + 1);
    else nextMixed++;
  }
  return { columns: columns.map((column) => column.map((_: number, i: number) => column[order[i]!]!)), ends };
}

/** For each row the columns that are zero, as bits; the zero below zero is another number. */
function zerosOf(columns: readonly Numbers[]): Uint32Array {
  const zeros = new Uint32Array(columns[0]?.length ?? 0);
  for (const [j, column] of columns.slice(0, MOST_COLUMNS).entries())
    for (let i = 0; i < zeros.length; i++) if (Object.is(column[i], 0)) zeros[i]! |= 1 << j;
  return zeros;
}
