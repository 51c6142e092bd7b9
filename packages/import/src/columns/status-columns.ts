import { tellSalesFromRefunds } from '../lexicon/row-types.ts';
import { type FlagMeaning, flagOf, isAboutOthers, namesDelivery, statusOf } from '../lexicon/status-headers.ts';
import { areYesAndNo, isNo, statusFate } from '../lexicon/status-words.ts';
import type { ColumnStats } from './column-stats.ts';
import type { ColumnValue } from './column-values.ts';

/** What columns with few texts say of orders. */
export interface StatusColumns {
  /** Statuses of the order and of its payment, the surest first. */
  readonly statuses: readonly string[];
  /** Tells whether an order went out: a status of delivery, or its day. */
  readonly delivery?: { readonly column: string; readonly isDate: boolean };
  /** Columns of yes and no. */
  readonly flags: readonly { readonly column: string; readonly means: FlagMeaning }[];
  /** Tells sales from refunds. */
  readonly type?: string;
}

type Values = ReadonlyMap<string, readonly ColumnValue[]>;

/** A column is one of statuses where so many of its rows say a known one. */
const KNOWN = 0.5;
/** Columns whose headers say nothing have to hold almost nothing else. */
const NEARLY_ALL = 0.9;
/** Of a flag that says no in more rows than these, most orders would be left out: it means something else. */
const HALF = 0.5;

/** Finds them by header and content; a column of states of a country holds no status. */
export function statusColumns(
  stats: readonly ColumnStats[],
  values: Values,
  taken: ReadonlySet<string>,
): StatusColumns {
  const free = stats.filter(({ name }) => !taken.has(name) && values.has(name));
  const of = (name: string) => values.get(name) ?? [];
  const named = free.filter(({ name }) => statusOf(name) === 'order' && holdsStatuses(of(name), KNOWN));
  const deliveries = free.filter(({ name }) => statusOf(name) === 'delivery' && holdsStatuses(of(name), KNOWN));
  const others = free.filter(
    ({ name, distinct }) =>
      named.length === 0 &&
      statusOf(name) === null &&
      distinct <= 20 &&
      !isAboutOthers(name) &&
      holdsStatuses(of(name), NEARLY_ALL) &&
      of(name).some(({ words }) => isTelling(words)),
  );
  const types = free.filter(
    ({ name }) => statusOf(name) === null && tellSalesFromRefunds(of(name).map(({ words }) => words)),
  );
  const statuses = [...named, ...others].filter((each) => !types.includes(each)).map(({ name }) => name);
  const whole = deliveries.filter(() => statuses.length === 0).map(({ name }) => name);
  const delivery = deliveries[0]?.name;
  const day = stats.find(({ name, filled, dates }) => namesDelivery(name) && filled > 0 && dates >= 0.5)?.name;
  const evidence = delivery ?? day;
  return {
    statuses: [...statuses, ...whole],
    ...(evidence && { delivery: { column: evidence, isDate: delivery === undefined } }),
    flags: flagColumns(free, values),
    ...(types[0] && { type: types[0].name }),
  };
}

function holdsStatuses(values: readonly ColumnValue[], share: number): boolean {
  const rows = (among: readonly ColumnValue[]) => among.reduce((sum, each) => sum + each.rows, 0);
  const known = values.filter(({ words }) => statusFate(words) !== 'unknown');
  return (
    known.length > 0 &&
    (rows(known) >= share * rows(values) || (share === KNOWN && known.some(({ words }) => isTelling(words))))
  );
}

/** Whether a status says that an order does not count. */
function isTelling(words: string): boolean {
  return !['counts', 'unknown', 'pending'].includes(statusFate(words));
}

function flagColumns(free: readonly ColumnStats[], values: Values): StatusColumns['flags'] {
  return free.flatMap(({ name }) => {
    const means = flagOf(name);
    const seen = values.get(name) ?? [];
    if (!means || !areYesAndNo(seen.map(({ text }) => text))) return [];
    const all = seen.reduce((sum, { rows }) => sum + rows, 0);
    const no = seen.filter(({ text }) => isNo(text)).reduce((sum, { rows }) => sum + rows, 0);
    const leftOut = means === 'paid' ? no : all - no;
    return leftOut > HALF * all ? [] : [{ column: name, means }];
  });
}
