import type { Message, WordKey } from '@perennial/words';
import type { Interval } from '../../record/interval.ts';
import type {
  ClaimColumn,
  Ends,
  IntervalColumn,
  IntervalLevel,
  NumberColumn,
  NumberKind,
  TextColumn,
  WordsColumn,
} from './column.ts';

type NumberOf<Row> = (row: Row) => number | null;
type TextOf<Row> = (row: Row) => string | null;

/** A number of one kind in every row. */
export function number<Row>(
  kind: NumberKind,
  key: string,
  title: WordKey,
  value: NumberOf<Row>,
  dispensable = 0,
): NumberColumn<Row> {
  return { type: 'number', key, title, kindOf: () => kind, value, dispensable };
}

/** A number of things. */
export function count<Row>(key: string, title: WordKey, value: NumberOf<Row>, dispensable = 0): NumberColumn<Row> {
  return number('count', key, title, value, dispensable);
}

/** How many customers; n stands beside every average. */
export function customers<Row extends { readonly customers: number }>(dispensable = 0): NumberColumn<Row> {
  return count('customers', 'column.customers', (row) => row.customers, dispensable);
}

/** Money to its last digit: what was booked. */
export function money<Row>(key: string, title: WordKey, value: NumberOf<Row>, dispensable = 0): NumberColumn<Row> {
  return number('money', key, title, value, dispensable);
}

/** Money that is estimated, which is not known to its last digit. */
export function estimate<Row>(key: string, title: WordKey, value: NumberOf<Row>, dispensable = 0): NumberColumn<Row> {
  return number('moneyRound', key, title, value, dispensable);
}

/** A share of one. */
export function share<Row>(key: string, title: WordKey, value: NumberOf<Row>, dispensable = 0): NumberColumn<Row> {
  return number('shareFine', key, title, value, dispensable);
}

/** A column of means, each with how many customers it is of. */
export function meanAmong<Row>(column: NumberColumn<Row>, among: NumberOf<Row>): NumberColumn<Row> {
  return { ...column, among };
}

/** A score such as a loss or a correlation, to three digits after the point. */
export function score<Row>(
  key: string,
  title: WordKey,
  value: (row: Row) => number,
  dispensable = 0,
): NumberColumn<Row> {
  return number('score', key, title, value, dispensable);
}

/** A number whose kind differs from row to row. */
export function figure<Row>(
  key: string,
  title: WordKey,
  kindOf: (row: Row) => NumberKind,
  value: NumberOf<Row>,
  dispensable = 0,
): NumberColumn<Row> {
  return { type: 'number', key, title, kindOf, value, dispensable };
}

/** The interval of a level of what is of a kind. */
export function interval<Row>(
  key: string,
  level: IntervalLevel,
  kind: NumberKind | ((row: Row) => NumberKind),
  of: (row: Row) => Omit<Interval, 'median'> | null,
  dispensable = 0,
): IntervalColumn<Row> {
  return {
    type: 'interval',
    key,
    title: `column.interval${level}`,
    level,
    kindOf: typeof kind === 'function' ? kind : () => kind,
    ends: (row) => endsOf(of(row), level),
    dispensable,
  };
}

/** Both intervals of a figure. */
export function intervals<Row>(
  key: string,
  kind: NumberKind | ((row: Row) => NumberKind),
  of: (row: Row) => Omit<Interval, 'median'> | null,
  dispensable95 = 0,
): readonly [IntervalColumn<Row>, IntervalColumn<Row>] {
  return [interval(key, 80, kind, of), interval(key, 95, kind, of, dispensable95)];
}

/** A customer by id. */
export function customer<Row extends { readonly customer: string }>(): TextColumn<Row> {
  return { type: 'customer', key: 'customer', title: 'column.customer', value: (row) => row.customer };
}

/** A text of the source's, such as the name of a file. */
export function name<Row>(key: string, title: WordKey, value: TextOf<Row>, dispensable = 0): TextColumn<Row> {
  return { type: 'name', key, title, value, dispensable };
}

export function code<Row>(key: string, title: WordKey, value: TextOf<Row>, dispensable = 0): TextColumn<Row> {
  return { type: 'code', key, title, value, dispensable };
}

/** A day, `YYYY-MM-DD`. */
export function date<Row>(key: string, title: WordKey, value: TextOf<Row>, dispensable = 0): TextColumn<Row> {
  return { type: 'date', key, title, value, dispensable };
}

/** A month, `YYYY-MM`. */
export function month<Row>(key: string, title: WordKey, value: TextOf<Row>, dispensable = 0): TextColumn<Row> {
  return { type: 'month', key, title, value, dispensable };
}

/** Yes or no. */
export function claim<Row>(
  key: string,
  title: WordKey,
  value: (row: Row) => boolean | null,
  dispensable = 0,
): ClaimColumn<Row> {
  return { type: 'claim', key, title, value, dispensable };
}

/** A code, said in words. */
export function words<Row>(
  key: string,
  title: WordKey,
  value: TextOf<Row>,
  says: (row: Row) => Message<WordKey> | null,
  {
    isProse = false,
    isWhole = false,
    dispensable = 0,
  }: { readonly isProse?: boolean; readonly isWhole?: boolean; readonly dispensable?: number } = {},
): WordsColumn<Row> {
  return { type: 'words', key, title, isProse, isWhole, value, says, dispensable };
}

function endsOf(of: Omit<Interval, 'median'> | null, level: IntervalLevel): Ends | null {
  if (of === null) return null;
  return level === 80 ? { low: of.low80, high: of.high80 } : { low: of.low95, high: of.high95 };
}
