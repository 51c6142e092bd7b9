import type { Column, NumberKind } from '../table/column.ts';
import { claim, count, intervals, number } from '../table/columns.ts';
import type { Effect, Outcome } from './drivers-result.ts';

const kinds: Readonly<Record<Outcome, NumberKind>> = { value: 'money', return: 'shareFine', active: 'shareFine' };

/** How an outcome of a group differs from that of others of its time. */
export function effectColumns<Row extends { readonly effect: Effect }>(outcome: Outcome): readonly Column<Row>[] {
  const kind = kinds[outcome];
  const rounded = (value: number) => (kind === 'money' ? Math.round(value) : value);
  const away: NumberKind = kind === 'money' ? 'moneyRound' : 'signedShare';
  return [
    count('customers', 'column.customers', ({ effect }) => effect.customers),
    number(kind, 'mean', `drivers.mean.${outcome}`, ({ effect }) => rounded(effect.mean), 2),
    number(kind, 'mean_of_their_time', 'drivers.expected', ({ effect }) => rounded(effect.expected), 3),
    number(away, 'difference', 'drivers.difference', ({ effect }) => rounded(effect.difference)),
    ...intervals<Row>('difference', away, ({ effect }) => effect.interval, 4),
    claim('is_apart', 'drivers.apart', ({ effect }) => effect.isApart, 1),
  ];
}
