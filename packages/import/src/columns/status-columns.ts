import { tellSalesFromMovements, tellSalesFromRefunds } from '../lexicon/row-types.ts';
import {
  type FlagMeaning,
  flagOf,
  isAboutOthers,
  namesDayPaid,
  namesDelivery,
  namesStatusPlainly,
  namesTracking,
  statusOf,
} from '../lexicon/status-headers.ts';
import { areYesAndNo, isNo, statusFate } from '../lexicon/status-words.ts';
import { readTypeCodes } from '../lexicon/type-codes.ts';
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
  /** Tells sales from refunds, or from movements of an account. */
  readonly type?: string;
  /** The codes of that type, in lower case, where it has some in place of words. */
  readonly codes?: { readonly refunds: readonly string[]; readonly sales: readonly string[] };
  /** The type says deposits and withdrawals beside sales. */
  readonly isAccount?: boolean;
}

type Values = ReadonlyMap<string, readonly ColumnValue[]>;

/** A column is one of statuses where so many of its rows say a known one. */
const KNOWN = 0.5;
/** Columns whose headers say nothing have to hold almost nothing else. */
const NEARLY_ALL = 0.9;
/** Of a flag that says no in more rows than these, most orders would be left out: it means something else. */
const HALF = 0.5;
/** More words than these under a header that names a status are something else. */
const MOST_UNKNOWN = 12;

/** Finds them by header and content; a column of states of a country holds no status. */
export function statusColumns(
  stats: readonly ColumnStats[],
  values: Values,
  taken: ReadonlySet<string>,
): StatusColumns {
  const free = stats.filter(({ name }) => !taken.has(name) && values.has(name));
  const of = (name: string) => values.get(name) ?? [];
  const named = free.filter(({ name }) => statusOf(name) === 'order' && holdsStatuses(of(name), KNOWN));
  const unknown = free.filter(
    ({ name, distinct, numbers, dates }) =>
      named.length === 0 && namesStatusPlainly(name) && distinct <= MOST_UNKNOWN && numbers < HALF && dates < HALF,
  );
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
  const typed = (tell: (texts: readonly string[]) => boolean) =>
    free.filter(({ name }) => statusOf(name) === null && tell(of(name).map(({ words }) => words)));
  const accounts = typed(tellSalesFromMovements);
  const types = [...accounts, ...typed(tellSalesFromRefunds)];
  const coded = types.length > 0 ? [] : free.flatMap(({ name }) => codesOf(name, of(name)));
  const sure = [...named, ...others].filter((each) => !types.includes(each)).map(({ name }) => name);
  const statuses = sure.length > 0 ? sure : unknown.map(({ name }) => name);
  const whole = deliveries.filter(() => statuses.length === 0).map(({ name }) => name);
  const delivery = deliveries[0]?.name;
  const day = stats.find(({ name, filled, dates }) => namesDelivery(name) && filled > 0 && dates >= 0.5)?.name;
  const evidence = delivery ?? day ?? otherSigns(stats, of);
  return {
    statuses: [...statuses, ...whole],
    ...(evidence && { delivery: { column: evidence, isDate: delivery === undefined } }),
    flags: [
      ...flagColumns(free, values),
      ...(sure.length === 0 ? daysPaid(stats.filter(({ name }) => !taken.has(name))) : []),
    ],
    ...(types[0] ? { type: types[0].name } : coded[0]),
    ...(accounts.length > 0 && { isAccount: true }),
  };
}

/** The column of whether an order went out, or of what its parcel is traced by, where not all rows say the same. */
function otherSigns(stats: readonly ColumnStats[], of: (name: string) => readonly ColumnValue[]): string | undefined {
  return stats.find(
    ({ name, filled, rows, distinct }) =>
      (namesDelivery(name) && distinct === 2 && areYesAndNo(of(name).map(({ text }) => text))) ||
      (namesTracking(name) && filled > 0 && filled < rows),
  )?.name;
}

function codesOf(name: string, values: readonly ColumnValue[]): Pick<Required<StatusColumns>, 'type' | 'codes'>[] {
  const codes = statusOf(name) === null ? readTypeCodes(name, values) : null;
  return codes ? [{ type: name, codes }] : [];
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

/** Days of payment that some rows have and some have not. Where most have none, the column tells something else. */
function daysPaid(stats: readonly ColumnStats[]): StatusColumns['flags'] {
  const days = stats.filter(({ name, rows, filled, dates }) => {
    const paid = filled * dates;
    return namesDayPaid(name) && paid < rows && paid > HALF * rows;
  });
  return days.slice(0, 1).map(({ name }) => ({ column: name, means: 'paidOn' as const }));
}
