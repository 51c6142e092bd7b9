import { type RowCount, type RowKind, rowKinds } from './truth.ts';

/** Counts the rows of the file by kind. */
export interface RowCensus {
  count(kind: RowKind, begins: boolean, cents: number, refundedCents: number): void;
  readonly partlyRefunded: () => number;
  readonly rows: () => Readonly<Record<RowKind, RowCount>>;
}

export function rowCensus(): RowCensus {
  const counts = new Map(rowKinds.map((kind) => [kind, { documents: 0, rows: 0, cents: 0, refunded: 0 }]));
  let partly = 0;
  return {
    count: (kind, begins, cents, refundedCents) => {
      const count = counts.get(kind)!;
      count.rows++;
      if (begins) count.documents++;
      count.cents += cents;
      count.refunded += refundedCents;
      if (kind === 'kept' && refundedCents > 0) partly++;
    },
    partlyRefunded: () => partly,
    rows: () =>
      Object.fromEntries(
        [...counts].map(([kind, { documents, rows, cents, refunded }]) => [
          kind,
          { documents, rows, money: cents / 100, refunded: refunded / 100 },
        ]),
      ) as Record<RowKind, RowCount>,
  };
}
