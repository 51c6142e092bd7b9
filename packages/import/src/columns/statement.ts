import { type Connection, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { normaliseHeader } from '../lexicon/headers.ts';
import type { Part } from '../lexicon/synonyms.ts';
import type { ColumnRole } from '../request/import-request.ts';
import { SAMPLE } from '../scratch/import-tables.ts';
import type { ColumnStats } from './column-stats.ts';
import { numberOf } from './sample-numbers.ts';

const balance = /\b(balance|saldo|solde|kontostand)\b|余额/;
const other = /\b(outstanding|due|gift|credit|points|loyalty|open|unpaid)\b/;
const sides = [
  /^(debit|debits|soll|debet|wn|debe|dare|obciazenia?|withdrawals?|paid out|money out)( amount)?$|借/,
  /^(credit|credits|haben|kredit|ma|haber|avere|uznania?|deposits?|paid in|money in)( amount)?$|贷/,
];

/** A share of rows that take money away, above which amounts are no sales. */
const NEGATIVE = 0.05;

/**
 * A statement of an account is no order history, though it has names, dates and amounts: rejects with column-not-recognised where money comes and goes
 * beside a balance, and nothing numbers orders. Whoever names the columns is believed.
 */
export async function refuseStatement(
  connection: Connection,
  stats: readonly ColumnStats[],
  { amount, order }: Readonly<Partial<Record<Part, string>>>,
  asked: Readonly<Partial<Record<ColumnRole, string>>>,
): Promise<void> {
  if (order || (asked.customer && asked.amount)) return;
  const named = (pattern: RegExp) =>
    stats.find(({ name, numbers }) => numbers >= 0.5 && pattern.test(normaliseHeader(name)));
  const running = stats.find(
    ({ name, numbers }) => numbers >= 0.9 && balance.test(normaliseHeader(name)) && !other.test(normaliseHeader(name)),
  );
  if (!running) return;
  const hasSides = sides.every((side) => named(side) !== undefined);
  if (!hasSides && !(amount && (await isOftenNegative(connection, amount)))) return;
  throw new Failure('column-not-recognised.statement', {
    column: { text: running.name },
    customer: { option: 'customer' },
    amount: { option: 'amount' },
  });
}

async function isOftenNegative(connection: Connection, amount: string): Promise<boolean> {
  const [seen] = await connection.rows<{ all: number; negative: number }>(
    sql`select count(n) as all, count(*) filter (n < 0) as negative from (select ${numberOf(amount)} as n from ${SAMPLE})`,
  );
  return seen !== undefined && seen.negative > NEGATIVE * seen.all;
}
