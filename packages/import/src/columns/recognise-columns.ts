import type { Connection } from '@perennial/engine';
import { Failure, type OptionName } from '@perennial/words';
import type { KnownExport } from '../exports/known-export.ts';
import { recogniseExport } from '../exports/recognise-export.ts';
import { plainHeader } from '../lexicon/amount-headers.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import type { Masks } from '../lexicon/masked.ts';
import { nearestNames } from '../lexicon/nearest-names.ts';
import { areYesAndNo } from '../lexicon/status-words.ts';
import { type Part, synonyms } from '../lexicon/synonyms.ts';
import { type Note, note } from '../notes/note.ts';
import type { ColumnRole, ImportRequest } from '../request/import-request.ts';
import { ambiguous } from './ambiguous-column.ts';
import { amountColumn } from './amount-column.ts';
import { takeChannel } from './channel-column.ts';
import type { ColumnStats } from './column-stats.ts';
import { type ColumnValue, columnValues } from './column-values.ts';
import { moneyOfOneFamily } from './currency-column.ts';
import { areIdsPadded, customerColumns, phoneColumns, withoutOtherNames } from './customer-columns.ts';
import { refuseCustomerList } from './customer-list.ts';
import { discountNotes, discountTakenOff } from './discount-column.ts';
import { requireOneOfAHeader } from './headers-twice.ts';
import { mangledIds } from './mangled-ids.ts';
import { isMostlyMasked, type MaskedColumn, maskedColumns, maskedNotes, maskedPeople } from './masked-columns.ts';
import { moneyColumns } from './money-columns.ts';
import { type NeededRole, neededRoles } from './needed-roles.ts';
import { customerByContent, dateByContent, theOrders } from './recognise-by-content.ts';
import { refundColumns } from './refund-columns.ts';
import { holdsNoMoney, refuseNeverPaid, requireAll, requireDate } from './require-columns.ts';
import { refuseStatement } from './statement.ts';
import { type StatusColumns, statusColumns } from './status-columns.ts';
import { withoutLeftOut } from './without-left-out.ts';

/** Which column is what, and what is worth saying about it. */
export interface Recognised {
  readonly columns: Readonly<Partial<Record<Part, string>>>;
  /** Columns that name the customer in rows where the customer's names nobody, best first. */
  readonly otherwise?: readonly string[];
  /** Columns that hold telephone numbers under a header that does not say so. */
  readonly phones?: readonly string[];
  /** The customers' ids are padded with zeros. */
  readonly hasPaddedIds?: boolean;
  /** Which cells of the customers' columns hide a part of who it is, and so name nobody. */
  readonly masks?: Masks;
  /** Columns of refunds' rows that differ from those of sales, by their names in the source. */
  readonly refundRows?: { readonly customer: string; readonly order: string };
  readonly notes: readonly Note[];
  /** Further columns of statuses: one that says so of an order is enough. */
  readonly moreStatuses?: readonly string[];
  /** Columns of yes and no that tell what became of an order. */
  readonly flags?: StatusColumns['flags'];
  /** Codes of the type of rows, in lower case, that say that money was given back. */
  readonly refundCodes?: readonly string[];
  /** The type of rows says deposits and withdrawals beside sales. */
  readonly isAccount?: boolean;
  /** Refunds that are added to the column of refunds. */
  readonly moreRefunds?: readonly string[];
  /** Tells which orders went out to their customers. */
  readonly delivery?: StatusColumns['delivery'];
  /** Taken off an amount that is before discounts. */
  readonly discount?: string;
  /** The export this is, where it is a known one. */
  readonly export?: KnownExport;
}

/** The parts that hold money, or tell how much there is. */
const moneyParts: readonly Part[] = ['amount', 'quantity', 'price', 'refund', 'adjusted', 'cost', 'currency'];

/** Whether somebody asks for a study of orders alone, though the file may have amounts. */
function asksForNoMoney(stats: readonly ColumnStats[], { columns }: Pick<ImportRequest, 'columns'>): boolean {
  return columns.amount?.toLowerCase() === 'none' && !stats.some(({ name }) => name.toLowerCase() === 'none');
}

/** What is settled together, see `moneyColumns`. */
const noMoney = { amount: undefined, quantity: undefined, price: undefined };

/** What a column must look like to be taken for a part by its header alone. */
const fits: Readonly<Partial<Record<Part, (stats: ColumnStats) => boolean>>> = {
  date: ({ dates, numbers }) => dates >= 0.5 || numbers >= 0.9,
  amount: ({ numbers, dates }) => numbers >= 0.5 && dates < 0.5,
  price: ({ numbers, dates }) => numbers >= 0.5 && dates < 0.5,
  quantity: ({ numbers, dates }) => numbers >= 0.5 && dates < 0.5,
  refund: (stats) => (stats.numbers >= 0.5 && !isYesOrNo(stats)) || stats.filled === 0,
  cost: ({ numbers }) => numbers >= 0.5,
  adjusted: ({ numbers }) => numbers >= 0.5,
  type: ({ distinct }) => distinct <= 50,
  time: ({ dates }) => dates < 0.5,
  currency: ({ distinct, numbers }) => distinct <= 200 && numbers < 0.95,
};

/** Two texts that are 0 or 1 under a header that asks: `Refunded?`. */
function isYesOrNo({ name, distinct, fractions, sample }: ColumnStats): boolean {
  return name.trim().endsWith('?') && distinct <= 2 && fractions === 0 && /^[01]$/.test(sample);
}

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
  all: readonly ColumnStats[],
  request: Pick<ImportRequest, 'columns' | 'leftOut'>,
  exports: readonly KnownExport[],
): Promise<Recognised> {
  const notes: Note[] = [];
  const stats = withoutLeftOut(all, request);
  const found: Partial<Record<Part, string | undefined>> = {};
  const isAskedWithoutMoney = asksForNoMoney(stats, request);
  takeNamed(found, request, stats, isAskedWithoutMoney);
  const asksForLines = found.quantity !== undefined || found.price !== undefined;
  const known = recogniseExport(
    all.map(({ name }) => name),
    exports,
  );
  const taken = () => new Set(Object.values(defined(found)));
  if (known) {
    takeKnown(found, known, stats, asksForLines);
    refuseNeverPaid(stats, known);
    notes.push(note(known.note ?? 'known-export', { export: { text: known.title } }));
  }
  const values = await columnValues(connection, stats);
  const seen = known || found.status ? null : statusColumns(stats, values, taken());
  found.status ??= seen?.statuses[0];
  found.type ??= seen?.type;
  const masked = await maskedColumns(connection, stats);
  const isHidden = ({ name }: ColumnStats) => masked.some((each) => each.name === name && isMostlyMasked(each));
  const persons = withoutOtherNames(stats, known).filter((each) => !isHidden(each));
  const people = found.customer ? null : await customerColumns(connection, persons, taken(), known);
  if (people?.skipped) notes.push(perRow(people.skipped, people.customer));
  found.customer ??= people?.customer;
  await takeByHeaders(connection, stats, found, known, asksForLines);
  if (!found.channel) notes.push(...takeChannel(found, stats, known));
  if (!known) refuseCustomerList(stats, found, request.columns);
  if (!known && !request.columns.test && !areTests(values.get(found.test ?? ''))) delete found.test;
  if (!found.date) found.date = dateByContent(stats, taken());
  requireDate(stats, found);
  if (!known) found.customer ??= await customerByContent(connection, persons, defined(found), notes);
  await takeMoney(connection, stats, found, {
    isKnown: known !== undefined,
    asksForLines,
    isAskedWithoutMoney,
    request,
  });
  const refunds = known || isAskedWithoutMoney ? null : await refundColumns(connection, stats, found, request.columns);
  if (refunds) Object.assign(found, { amount: refunds.amount, refund: refunds.refund, adjusted: refunds.adjusted });
  const hiddenOrder = masked.find((each) => each.name === found.order && isMostlyMasked(each));
  if (hiddenOrder && !request.columns.order) delete found.order;
  const columns = await moneyOfOneFamily(connection, stats, defined(found), request.columns);
  await requireOneOfAHeader(connection, stats, columns, request.columns);
  if (!known) await refuseStatement(connection, stats, columns, request.columns);
  const isWithoutMoney = isAskedWithoutMoney || holdsNoMoney(stats, columns);
  requireAll(stats, columns, { isWithoutMoney, masked: maskedPeople(masked) });
  if (isWithoutMoney) notes.push(note('orders-without-money'));
  const codes = codesRead(seen, columns.type, notes);
  const discounts = known || asksForLines || request.columns.amount ? {} : discountTakenOff(stats, columns);
  const otherwise = (people?.otherwise ?? []).filter((name) => !Object.values(columns).includes(name));
  if (otherwise.length > 0) notes.push(standIn(columns.customer!, otherwise));
  const isAmountKnown = known !== undefined && !request.columns.amount;
  return {
    columns,
    otherwise,
    phones: await phoneColumns(connection, [columns.customer!, ...otherwise]),
    hasPaddedIds: await areIdsPadded(connection, columns.customer!),
    masks: request.columns.customer ? 'none' : masked.length > 0 ? 'any' : 'asterisks',
    ...(known && refundRowsOf(known, stats)),
    ...(known?.flags && { flags: knownFlags(known.flags, stats) }),
    ...(seen && {
      moreStatuses: seen.statuses.slice(1),
      flags: isWithoutMoney ? withoutRefunds(seen.flags) : seen.flags,
    }),
    ...(seen?.isAccount && { isAccount: true }),
    ...(codes && { refundCodes: codes.refunds }),
    ...deliveryOf(seen ?? statusColumns(stats, values, new Set())),
    ...(refunds && refunds.more.length > 0 && { moreRefunds: refunds.more }),
    ...discounts,
    notes: [
      ...notes,
      ...(await idNotes(connection, columns, request, { masked, hiddenOrder })),
      ...discountNotes(stats, columns, { takenOff: discounts.discount, isAmountKnown }),
    ],
    ...(known && { export: known }),
  };
}

/** Says which ids are shortened, or hidden in part. */
async function idNotes(
  connection: Connection,
  { customer, order }: Recognised['columns'],
  request: Pick<ImportRequest, 'columns'>,
  { masked, hiddenOrder }: { readonly masked: readonly MaskedColumn[]; readonly hiddenOrder: MaskedColumn | undefined },
): Promise<readonly Note[]> {
  return [
    ...(await mangledIds(connection, [customer, order])),
    ...maskedNotes(masked, customer!, {
      isAsked: request.columns.customer !== undefined,
      order: request.columns.order ? undefined : hiddenOrder,
    }),
  ];
}

/** Settles what an order brought: by evidence of its own, unless the export is known or somebody has said it. */
async function takeMoney(
  connection: Connection,
  stats: readonly ColumnStats[],
  found: Partial<Record<Part, string | undefined>>,
  asked: {
    readonly isKnown: boolean;
    readonly asksForLines: boolean;
    readonly isAskedWithoutMoney: boolean;
    readonly request: Pick<ImportRequest, 'columns'>;
  },
): Promise<void> {
  const { isKnown, asksForLines, isAskedWithoutMoney, request } = asked;
  if (isAskedWithoutMoney) {
    for (const part of moneyParts) delete found[part];
    return;
  }
  const taken = new Set(Object.values(defined(found)));
  if (!isKnown && !asksForLines && !request.columns.amount)
    Object.assign(found, noMoney, await moneyColumns(connection, stats, found));
  else if (!found.amount && !(found.quantity && found.price))
    found.amount = found.price ?? (await amountColumn(connection, stats, taken, false, found.quantity));
  if (found.amount && found.price === found.amount) delete found.price;
}

/** Takes the columns whose headers name a part, but for those that evidence of their own decides. */
async function takeByHeaders(
  connection: Connection,
  stats: readonly ColumnStats[],
  found: Partial<Record<Part, string | undefined>>,
  known: KnownExport | undefined,
  asksForLines: boolean,
): Promise<void> {
  for (const part of Object.keys(synonyms) as Part[]) {
    const isElsewhere = ['customer', 'status', 'adjusted', 'channel'].includes(part);
    if (isElsewhere || found[part] || (known && known.columns[part] === undefined && !isNeeded(part))) continue;
    if (part === 'amount' && (asksForLines || (known?.columns.price && found.price))) continue;
    const taken = new Set(Object.values(defined(found)));
    const column =
      part === 'amount' ? await amountColumn(connection, stats, taken, true) : byHeader(stats, part, taken);
    if (column) found[part] = column;
  }
}

/** Takes the columns that an export has for each part, but for the customer's. */
function takeKnown(
  found: Partial<Record<Part, string | undefined>>,
  known: KnownExport,
  stats: readonly ColumnStats[],
  asksForLines: boolean,
): void {
  for (const [part, headers] of Object.entries(known.columns) as [Part, readonly string[]][]) {
    const isOfLines = part === 'quantity' || part === 'price';
    if (
      found[part] ||
      part === 'customer' ||
      part === 'channel' ||
      (part === 'amount' && asksForLines) ||
      (isOfLines && found.amount)
    )
      continue;
    const column = firstFilled(stats, headers);
    if (column && !Object.values(found).includes(column)) found[part] = column;
  }
}

/** The columns of an export that name the buyer and the order in rows of refunds. */
function refundRowsOf(known: KnownExport, stats: readonly ColumnStats[]): Pick<Recognised, 'refundRows'> {
  if (!known.refundRows) return {};
  const [customer, order] = [
    firstFilled(stats, [known.refundRows.customer]),
    firstFilled(stats, [known.refundRows.order]),
  ];
  return customer && order ? { refundRows: { customer, order } } : {};
}

/** The columns of yes and no that an export has. */
function knownFlags(flags: Required<KnownExport>['flags'], stats: readonly ColumnStats[]): StatusColumns['flags'] {
  return Object.entries(flags).flatMap(([header, means]) => {
    const column = firstFilled(stats, [header]);
    return column ? [{ column, means }] : [];
  });
}

/** Whether the texts of a column tell tests from others; a column that has no few texts is not looked at. */
function areTests(values: readonly ColumnValue[] | undefined): boolean {
  const words = /^(test(ing)?|live|prod(uction)?|sandbox|real|demo)$/;
  return (values ?? []).every(({ text, words: plain }) => areYesAndNo([text]) || words.test(plain));
}

function deliveryOf({ delivery }: StatusColumns): Pick<Recognised, 'delivery'> {
  return delivery ? { delivery } : {};
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
        (tier.includes(normaliseHeader(each.name)) || (isMoney(part) && tier.includes(plainHeader(each.name)))) &&
        (each.filled === 0 ? isNeeded(part) || each.rows === 0 : (fits[part]?.(each) ?? true)),
    );
    const filled = there.filter(({ filled: n }) => n > 0);
    const written = part === 'date' ? filled.filter(({ dates }) => dates >= 0.5) : [];
    const candidates = written.length > 0 ? written : filled.length > 0 ? filled : there;
    if (part === 'date' && candidates.length > 1) return theOrders(candidates)?.name ?? candidates[0]?.name;
    if (candidates.length > 1 && isNeeded(part)) throw ambiguous(part, candidates);
    if (candidates[0]) return candidates[0].name;
  }
  return undefined;
}

/** Of money, a header may say the unit too: `unit_price_cents`. */
function isMoney(part: Part): boolean {
  return part === 'price' || part === 'cost';
}

/** Of orders that count as one each, one that was given back is left out: there is no money to take off the others. */
function withoutRefunds(flags: StatusColumns['flags']): StatusColumns['flags'] {
  return flags.map(({ column, means }) => ({ column, means: means === 'refundRow' ? 'refunded' : means }));
}

/** Says that a column of ids names rows, and which column the customers were taken from. */
function perRow(ids: string, customer: string): Note {
  return note('customer-id-per-row', { ids: { text: ids }, customer: { text: customer } });
}

/** Takes the columns that somebody has named. */
function takeNamed(
  found: Partial<Record<Part, string | undefined>>,
  { columns }: Pick<ImportRequest, 'columns'>,
  stats: readonly ColumnStats[],
  isWithoutMoney: boolean,
): void {
  for (const [role, name] of Object.entries(columns) as [ColumnRole, string][])
    if (role !== 'amount' || !isWithoutMoney) found[role] = named(stats, name, role);
}

/** The codes of the type of rows, where that column is used, with a note of how they are read. */
function codesRead(seen: StatusColumns | null, type: string | undefined, notes: Note[]): StatusColumns['codes'] {
  const codes = seen?.type === type ? seen?.codes : undefined;
  if (codes && type) notes.push(typeCodes(type, codes));
  return codes;
}

/** Says how codes of the type of rows are read. */
function typeCodes(column: string, { sales, refunds }: Required<StatusColumns>['codes']): Note {
  const list = (texts: readonly string[]) => ({ list: texts.map((text) => ({ text: text.toUpperCase() })) });
  return note('type-codes', { column: { text: column }, sales: list(sales), refunds: list(refunds) });
}

/** Says which columns name the customer where the first does not. */
function standIn(customer: string, others: readonly string[]): Note {
  return note('customer-stands-in', {
    customer: { text: customer },
    others: { list: others.map((text) => ({ text })) },
  });
}
