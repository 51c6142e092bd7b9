import { type Connection, id, sql } from '@perennial/engine';
import { amountRank } from '../lexicon/amount-headers.ts';
import { currencyInHeader, currencyNamed } from '../lexicon/currencies.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import { familyOf, withoutFamily } from '../lexicon/money-families.ts';
import type { Part } from '../lexicon/synonyms.ts';
import { SAMPLE } from '../scratch/import-tables.ts';
import type { ColumnStats } from './column-stats.ts';

type Columns = Readonly<Partial<Record<Part, string>>>;

interface CurrencyColumn {
  readonly name: string;
  readonly family: string;
  readonly isMixed: boolean;
}

/**
 * The amount, its refund and its currency, of one family: a column of currencies is recognised by what it holds, under any header. Where an
 * order's own currencies differ and the file has the same amounts converted to one, those are meant.
 */
export async function moneyOfOneFamily(
  connection: Connection,
  stats: readonly ColumnStats[],
  found: Columns,
  asked: Columns,
): Promise<Columns> {
  const { amount } = found;
  if (!amount || asked.currency) return found;
  const currencies = await currencyColumns(connection, stats, found);
  if (currencies.length === 0) return found;
  const family = familyOf(amount);
  const own = currencies.filter((each) => each.family === family);
  const chosen = own.find(({ name }) => name === found.currency) ?? own[0] ?? currencies[0]!;
  const converted = currencies.find((each) => each.family !== '' && each.family !== 'presentment' && !each.isMixed);
  if (chosen.isMixed && converted && !asked.amount) {
    const twin = (name: string) =>
      stats.find((each) => familyOf(each.name) === converted.family && withoutFamily(each.name) === withoutFamily(name))
        ?.name;
    const converting = twin(amount);
    const refund = found.refund && twin(found.refund);
    const { refund: _, ...others } = found;
    if (converting) return { ...others, amount: converting, currency: converted.name, ...(refund && { refund }) };
  }
  if (chosen.isMixed && !asked.amount) {
    const inOne = stats.find(
      ({ name, numbers }) => numbers >= 0.5 && currencyInHeader(name) !== undefined && amountRank(name) !== null,
    );
    const { refund: _, currency: __, ...others } = found;
    if (inOne) return { ...others, amount: inOne.name };
  }
  return { ...found, currency: chosen.name };
}

/** Columns in which every cell is a currency, the likeliest for an order's own first. */
async function currencyColumns(
  connection: Connection,
  stats: readonly ColumnStats[],
  found: Columns,
): Promise<readonly CurrencyColumn[]> {
  const taken = new Set(Object.entries(found).flatMap(([part, name]) => (part === 'currency' ? [] : [name])));
  const columns: CurrencyColumn[] = [];
  for (const { name, distinct, sample, numbers } of stats) {
    const isNumber = numbers > 0.5 && !/^[a-z]{3}$/i.test(sample) && !namesCurrency(name);
    if (taken.has(name) || distinct === 0 || distinct > 200 || isNumber) continue;
    if (!isCurrency(sample)) continue;
    const seen = await connection.rows<{ said: string }>(
      sql`select distinct upper(${id(name)}) as said from ${SAMPLE} where ${id(name)} is not null`,
    );
    if (!seen.every(({ said }) => isCurrency(said))) continue;
    columns.push({ name, family: familyOf(name), isMixed: seen.length > 1 });
  }
  const rank = ({ name }: CurrencyColumn) =>
    namesCurrency(name) ? (/\border\b/.test(normaliseHeader(name)) ? 0 : 1) : 2;
  return columns.sort((a, b) => rank(a) - rank(b));
}

function namesCurrency(header: string): boolean {
  return /\bcurrency|ccy|wahrung|devise|moneda|divisa|waluta|valuta|币种|货币/.test(normaliseHeader(header));
}

function isCurrency(text: string): boolean {
  return currencyNamed(text) !== undefined;
}
