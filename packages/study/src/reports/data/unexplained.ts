import type { Reconciliation } from '@perennial/import';

/** Rows and money of a source that no line of its reconciliation accounts for. */
export interface Unexplained {
  readonly rows: number;
  /** Minor units. */
  readonly money: number;
}

/** Both are zero, or the study is wrong. */
export function unexplained(
  all: Pick<Reconciliation, 'source' | 'used' | 'returned' | 'repeated' | 'excluded' | 'rounding'>,
): Unexplained {
  const { source, used, returned, repeated, excluded, rounding } = all;
  const missing = (measure: 'rows' | 'money') =>
    [used, returned, repeated, ...excluded].reduce((left, line) => left - line[measure], source[measure]);
  return { rows: missing('rows'), money: missing('money') - rounding || 0 };
}
