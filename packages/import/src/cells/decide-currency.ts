import { type Connection, type Fragment, join, sql } from '@perennial/engine';
import { Failure, minorUnitsOf, ORDERS_ONLY } from '@perennial/words';
import { cellText } from '../lexicon/cell-text.ts';
import { canStandFor, currencyNamed, isCurrencyCode } from '../lexicon/currencies.ts';
import { type Note, note } from '../notes/note.ts';
import type { ImportRequest } from '../request/import-request.ts';
import type { SourceTable } from '../source/source-table.ts';

export interface CurrencyDecision {
  readonly currency: string;
  readonly minorUnits: number;
  /** True for a row whose amount is in another currency. */
  readonly isOther: Fragment;
  readonly notes: readonly Note[];
}

/** Orders without money count as one each, in hundredths, so that a part of one can be expected. */
export const withoutMoney: CurrencyDecision = { currency: ORDERS_ONLY, minorUnits: 2, isOther: sql`false`, notes: [] };

/** The one currency of the orders: as asked, or as a column or the signs beside the amounts say. Rejects with currency-mixed. */
export async function decideCurrency(
  connection: Connection,
  { relation, sources }: Pick<SourceTable, 'relation' | 'sources'>,
  columns: { readonly currency?: string | undefined; readonly customer?: string | undefined },
  { sign, given }: { readonly sign: Fragment | null; readonly given: Fragment },
  request: ImportRequest,
): Promise<CurrencyDecision> {
  const said = columns.currency ? sql`lower(${cellText(columns.currency)})` : sign;
  if (!said) return settled(request.currency, [], sql`false`);
  const seen = await connection.rows<{ said: string; n: number }>(
    sql`select ${said} as said, count(*) as n from ${relation} where ${said} is not null group by 1 order by n desc, 1`,
  );
  const known = seen.flatMap(({ said: text, n }) => {
    const currency = currencyOf(text, columns.currency !== undefined, request.currency);
    return currency ? [{ text, currency, n }] : [];
  });
  const counts = new Map<string, number>();
  for (const { currency, n } of known) counts.set(currency, (counts.get(currency) ?? 0) + n);
  const currencies = [...counts.keys()];
  if (currencies.length > 1 && !request.currency && (await areRemarks(connection, relation, said, given)))
    return settled(
      undefined,
      [note('currency-remarks', { rows: { count: known.reduce((sum, { n }) => sum + n, 0) } })],
      oneOf(said, known),
    );
  if (currencies.length > 1 && !request.currency) {
    const customers = columns.customer
      ? await customersOf(connection, relation, cellText(columns.customer), said, known)
      : null;
    throw mixed(sources, counts, customers);
  }
  const wanted = request.currency?.toUpperCase() ?? currencies[0];
  const others = known.filter(({ currency }) => currency !== wanted);
  const dollar = !columns.currency && wanted === 'USD' && known.some(({ text }) => text === '$') && !request.currency;
  return settled(wanted, dollar ? [note('dollar-is-usd')] : [], oneOf(said, others));
}

function oneOf(said: Fragment, texts: readonly { readonly text: string }[]): Fragment {
  return texts.length > 0
    ? sql`coalesce(${said} in (${join(texts.map(({ text }) => sql`${text}`))}), false)`
    : sql`false`;
}

/** Whether most amounts name no currency, so that the few that do are exceptions. */
async function areRemarks(
  connection: Connection,
  relation: Fragment,
  said: Fragment,
  given: Fragment,
): Promise<boolean> {
  const [row] = await connection.rows<{ amounts: number; named: number }>(
    sql`select count(*) filter (where ${given}) as amounts, count(*) filter (where ${given} and ${said} is not null) as named from ${relation}`,
  );
  return row !== undefined && row.named < row.amounts / 2;
}

/** Customers with an amount in a currency that is known, and those of each. */
interface CustomersOf {
  readonly all: number;
  readonly of: ReadonlyMap<string, number>;
}

async function customersOf(
  connection: Connection,
  relation: Fragment,
  customer: Fragment,
  said: Fragment,
  known: readonly { readonly text: string; readonly currency: string }[],
): Promise<CustomersOf> {
  const code = sql`case ${join(
    known.map(({ text, currency }) => sql`when ${said} = ${text} then ${currency}`),
    ' ',
  )} end`;
  const rows = await connection.rows<{ currency: string | null; n: number }>(sql`
select currency, count(distinct customer) as n from (select ${customer} as customer, ${code} as currency from ${relation}) as seen
where currency is not null group by grouping sets ((currency), ())`);
  const of = new Map(rows.flatMap(({ currency, n }) => (currency === null ? [] : [[currency, n] as const])));
  return { all: rows.find(({ currency }) => currency === null)?.n ?? 0, of };
}

/**
 * The failure of amounts in several currencies, with the rows of each, most first. It proposes the one that keeps most customers, and says how
 * many are left.
 */
function mixed(
  sources: SourceTable['sources'],
  counts: ReadonlyMap<string, number>,
  customers: CustomersOf | null,
): Failure {
  const all = [...counts.values()].reduce((sum, rows) => sum + rows, 0);
  const kept = (currency: string) => customers?.of.get(currency) ?? counts.get(currency) ?? 0;
  const [best = ''] = [...counts.keys()].sort((a, b) => kept(b) - kept(a));
  const seen = [...counts].map(([currency, rows]) => ({ currency: { text: currency }, rows: { count: rows } }));
  const values = {
    files: { list: sources.map(({ location }) => ({ text: location })) },
    currencies: { list: seen.map((each) => ({ message: { code: 'seen.currency' as const, values: each } })) },
    currency: { text: best },
    rows: { count: counts.get(best) ?? 0 },
    all: { count: all },
  };
  if (!customers) return new Failure('currency-mixed', values);
  return new Failure('currency-mixed.customers', {
    ...values,
    customers: { count: kept(best) },
    everyone: { count: customers.all },
  });
}

function settled(currency: string | undefined, notes: readonly Note[], isOther: Fragment): CurrencyDecision {
  const code = currency?.toUpperCase();
  if (currency && code && !isCurrencyCode(code) && code !== 'XXX')
    throw new Failure('option-invalid.currency-code', { value: { text: currency } });
  const unknown = code ? [] : [note('no-currency')];
  return { currency: code ?? 'XXX', minorUnits: minorUnitsOf(code ?? 'XXX'), isOther, notes: [...notes, ...unknown] };
}

/** `isSaid`: it stands in a column of currencies, where an unknown name is a currency too. */
function currencyOf(text: string, isSaid: boolean, asked: string | undefined): string | undefined {
  if (asked && canStandFor(text, asked.toUpperCase())) return asked.toUpperCase();
  const known = currencyNamed(text);
  return known ?? (isSaid && /^\p{L}[\p{L} .]{1,30}$/u.test(text) ? text.toUpperCase() : undefined);
}
