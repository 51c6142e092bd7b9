import type { Connection } from '@perennial/engine';
import { Failure, type OptionName } from '@perennial/words';
import type { KnownExport } from '../exports/known-export.ts';
import { recogniseExport } from '../exports/recognise-export.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import { nearestNames } from '../lexicon/nearest-names.ts';
import { type Part, synonyms } from '../lexicon/synonyms.ts';
import { type Note, note } from '../notes/note.ts';
import type { ColumnRole, ImportRequest } from '../request/import-request.ts';
import { ambiguous } from './ambiguous-column.ts';
import { amountColumn } from './amount-column.ts';
import { adviceFor } from './best-candidate.ts';
import type { ColumnStats } from './column-stats.ts';
import { moneyOfOneFamily } from './currency-column.ts';
import { areIdsPadded, customerColumns } from './customer-columns.ts';
import { type NeededRole, neededRoles } from './needed-roles.ts';
import { customerByContent, dateByContent, theOrders } from './recognise-by-content.ts';
import { refundColumn } from './refund-column.ts';
import { seenColumns } from './seen-columns.ts';
import { unusedDiscount } from './unused-discount.ts';

/** Which column is what, and what is worth saying about it. */
export interface Recognised {
  readonly columns: Readonly<Partial<Record<Part, string>>>;
  /** Columns that name the customer in rows where the customer's names nobody, best first. */
  readonly otherwise?: readonly string[];
  /** The customers' ids are padded with zeros. */
  readonly hasPaddedIds?: boolean;
  /** Columns of refunds' rows that differ from those of sales, by their names in the source. */
  readonly refundRows?: { readonly customer: string; readonly order: string };
  readonly notes: readonly Note[];
  /** The export this is, where it is a known one. */
  readonly export?: KnownExport;
}

/** What a column must look like to be taken for a part by its header alone. */
const fits: Readonly<Partial<Record<Part, (stats: ColumnStats) => boolean>>> = {
  date: ({ dates, numbers }) => dates >= 0.5 || numbers >= 0.9,
  amount: ({ numbers, dates }) => numbers >= 0.5 && dates < 0.5,
  price: ({ numbers, dates }) => numbers >= 0.5 && dates < 0.5,
  quantity: ({ numbers, dates }) => numbers >= 0.5 && dates < 0.5,
  refund: ({ numbers, filled }) => numbers >= 0.5 || filled === 0,
  cost: ({ numbers }) => numbers >= 0.5,
  adjusted: ({ numbers }) => numbers >= 0.5,
  type: ({ distinct }) => distinct <= 50,
  time: ({ dates }) => dates < 0.5,
  currency: ({ distinct, numbers }) => distinct <= 200 && numbers < 0.95,
  channel: ({ distinct }) => distinct <= 1000,
};

/** The others only count where their column has any cell filled; of these an empty column is a finding. */
function isNeeded(part: Part): part is NeededRole {
  return (neededRoles as readonly Part[]).includes(part);
}

/**
 * Decides which column is the customer, the date, the amount and so on: as the person said, as the export is known, by header, by
 * content. Rejects with column-missing, column-ambiguous or column-not-recognised.
 */
export async function recogniseColumns(
  connection: Connection,
  stats: readonly ColumnStats[],
  request: Pick<ImportRequest, 'columns'>,
  exports: readonly KnownExport[],
): Promise<Recognised> {
  const notes: Note[] = [];
  const found: Partial<Record<Part, string | undefined>> = {};
  for (const [role, name] of Object.entries(request.columns) as [ColumnRole, string][])
    found[role] = named(stats, name, role);
  const asksForLines = found.quantity !== undefined || found.price !== undefined;
  const known = recogniseExport(
    stats.map(({ name }) => name),
    exports,
  );
  const taken = () => new Set(Object.values(defined(found)));
  if (known) {
    for (const [part, headers] of Object.entries(known.columns) as [Part, readonly string[]][]) {
      if (
        found[part] ||
        part === 'customer' ||
        (part === 'amount' && asksForLines) ||
        ((part === 'quantity' || part === 'price') && found.amount)
      )
        continue;
      const column = firstFilled(stats, headers);
      if (column && !taken().has(column)) found[part] = column;
    }
    notes.push(note(known.note ?? 'known-export', { export: { text: known.title } }));
  }
  const people = found.customer ? null : await customerColumns(connection, stats, taken(), known);
  found.customer ??= people?.customer;
  const parts = Object.keys(synonyms) as Part[];
  for (const part of parts) {
    if (part === 'customer' || found[part] || (known && known.columns[part] === undefined && !isNeeded(part))) continue;
    if (part === 'amount' && (asksForLines || (known?.columns.price && found.price))) continue;
    const column =
      part === 'amount' ? await amountColumn(connection, stats, taken(), true) : byHeader(stats, part, taken());
    if (column) found[part] = column;
  }
  if (!known) found.customer ??= await customerByContent(connection, stats, defined(found), notes);
  if (!found.date) found.date = dateByContent(stats, taken());
  if (!found.amount && !(found.quantity && found.price))
    found.amount = found.price ?? (await amountColumn(connection, stats, taken(), false));
  if (found.amount && found.price === found.amount) delete found.price;
  found.refund ??= known ? undefined : refundColumn(stats, taken(), found.amount);
  const columns = await moneyOfOneFamily(connection, stats, defined(found), request.columns);
  const isWithoutMoney = holdsNoMoney(stats, columns);
  requireAll(stats, columns, isWithoutMoney);
  if (isWithoutMoney) notes.push(note('orders-without-money'));
  const otherwise = (people?.otherwise ?? []).filter((name) => !Object.values(columns).includes(name));
  if (otherwise.length > 0) notes.push(standIn(columns.customer!, otherwise));
  const ofRefunds = known?.refundRows && {
    customer: firstFilled(stats, [known.refundRows.customer]),
    order: firstFilled(stats, [known.refundRows.order]),
  };
  const refundRows =
    ofRefunds?.customer && ofRefunds.order
      ? { refundRows: { customer: ofRefunds.customer, order: ofRefunds.order } }
      : {};
  return {
    columns,
    otherwise,
    hasPaddedIds: await areIdsPadded(connection, columns.customer!),
    ...refundRows,
    notes: [...notes, ...unusedDiscount(stats, columns)],
    ...(known && { export: known }),
  };
}

function defined(found: Partial<Record<Part, string | undefined>>): Partial<Record<Part, string>> {
  return Object.fromEntries(Object.entries(found).filter(([, name]) => name !== undefined)) as Partial<
    Record<Part, string>
  >;
}

/** The setting that names the column of a role. */
function optionOf(role: ColumnRole): OptionName {
  if (role === 'currency') return 'currencyColumn';
  return role === 'test' ? 'testColumn' : role;
}

function named(stats: readonly ColumnStats[], name: string, role: ColumnRole): string {
  const exact =
    stats.find((each) => each.name === name) ??
    stats.find((each) => normaliseHeader(each.name) === normaliseHeader(name));
  if (exact) return exact.name;
  const nearest = nearestNames(
    name,
    stats.map((each) => each.name),
  );
  throw new Failure('column-missing', {
    column: { text: name },
    option: { option: optionOf(role) },
    best: { text: nearest[0] ?? '' },
    nearest: { list: nearest.map((text) => ({ text })) },
  });
}

/** The first of these headers with any cell filled; the first that is there, where all are empty. */
function firstFilled(stats: readonly ColumnStats[], headers: readonly string[]): string | undefined {
  const there = headers.flatMap((header) => stats.find(({ name }) => normaliseHeader(name) === header) ?? []);
  return (there.find(({ filled }) => filled > 0) ?? there[0])?.name;
}

function byHeader(stats: readonly ColumnStats[], part: Part, taken: ReadonlySet<string>): string | undefined {
  for (const tier of synonyms[part]) {
    const there = stats.filter(
      (each) =>
        !taken.has(each.name) &&
        tier.includes(normaliseHeader(each.name)) &&
        (each.filled === 0 ? isNeeded(part) || each.rows === 0 : (fits[part]?.(each) ?? true)),
    );
    const filled = there.filter(({ filled: n }) => n > 0);
    const candidates = filled.length > 0 ? filled : there;
    if (part === 'date' && candidates.length > 1) return theOrders(candidates)?.name ?? candidates[0]?.name;
    if (candidates.length > 1 && isNeeded(part)) throw ambiguous(part, candidates);
    if (candidates[0]) return candidates[0].name;
  }
  return undefined;
}

/** Says which columns name the customer where the first does not. */
function standIn(customer: string, others: readonly string[]): Note {
  return note('customer-stands-in', {
    customer: { text: customer },
    others: { list: others.map((text) => ({ text })) },
  });
}

/** Whether a log of customers and dates has no number that could be money; then each order counts as one. */
function holdsNoMoney(stats: readonly ColumnStats[], found: Partial<Record<Part, string>>): boolean {
  if (found.amount || found.price || !found.customer || !found.date) return false;
  const taken = new Set(Object.values(found));
  return stats.every(({ name, numbers }) => taken.has(name) || numbers < 0.5);
}

function requireAll(
  stats: readonly ColumnStats[],
  found: Partial<Record<Part, string>>,
  isWithoutMoney: boolean,
): void {
  const missing = neededRoles.filter(
    (part) => !found[part] && !(part === 'amount' && (isWithoutMoney || (found.quantity && found.price))),
  );
  if (missing.length === 0) return;
  if (missing.length === 1 && missing[0] === 'customer')
    throw new Failure('column-not-recognised.no-customer', {
      columns: seenColumns(stats),
      option: { option: 'customer' },
    });
  throw new Failure('column-not-recognised', {
    roles: { list: missing.map((role) => ({ message: { code: `role.${role}`, values: {} } })) },
    columns: seenColumns(stats),
    advice: { list: missing.map((role) => adviceFor(role, stats, new Set(Object.values(found)))) },
  });
}
