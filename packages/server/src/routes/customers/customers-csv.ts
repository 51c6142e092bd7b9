import { Readable } from 'node:stream';
import { type CustomerSearch, customerInUnits, findCustomers, mostExpectedFirst, placeIn } from '@perennial/study';
import { Failure } from '@perennial/words';
import type { FastifyReply } from 'fastify';
import { writeAudit } from '../../audit/audit.ts';
import type { ServerWorld } from '../../world/server-world.ts';

/** Rows asked for at a time: the server holds no more. */
const CHUNK = 10_000;

const COLUMNS = [
  'customer',
  'orders',
  'last_order',
  'historic_value',
  'prob_alive',
  'expected_transactions',
  'expected_money',
  'money_low80',
  'money_high80',
  'currency',
  'as_of',
] as const;

interface Asking {
  readonly world: ServerWorld;
  readonly reply: FastifyReply;
  readonly caller: string;
}

type Asked = Omit<CustomerSearch, 'after' | 'limit'>;

/** All customers that are asked for as CSV, however many. */
export async function sendCsvOfCustomers({ world, reply, caller }: Asking, asked: Asked): Promise<never> {
  // The first chunk is asked for before anything is sent, so that a rule that cannot be read is refused.
  const rows = rowsOf(world, asked);
  const first = await rows.next();
  const { store, now } = world;
  await writeAudit(store.db, { at: now().getTime(), who: caller, action: 'scores.downloaded', about: {} });
  const lines = async function* () {
    yield `${COLUMNS.join(',')}\n`;
    if (!first.done) yield first.value;
    yield* rows;
  };
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', 'attachment; filename="customers.csv"')
    .serializer((value: unknown) => value as string)
    .send(Readable.from(lines())) as never;
}

async function* rowsOf({ reader }: ServerWorld, asked: Asked): AsyncGenerator<string, void> {
  let after: CustomerSearch['after'];
  let run: number | null = null;
  for (;;) {
    const { record, customers, hasMore } = await findCustomers(await reader(), {
      ...asked,
      limit: CHUNK,
      ...(after && { after }),
    });
    if (run !== null && run !== record.run) throw new Failure('state-changed.run', { run: { count: record.run } });
    run = record.run;
    yield customers.map((line) => lineOf(customerInUnits(line, record.settings), record.settings)).join('');
    const last = customers.at(-1);
    if (!hasMore || !last) return;
    after = placeIn(asked.order ?? mostExpectedFirst, last);
  }
}

type Line = ReturnType<typeof customerInUnits>;

function lineOf(line: Line, { currency, asOf }: { readonly currency: string; readonly asOf: string }): string {
  const cells = [
    line.customer,
    line.orders,
    line.lastOrder,
    line.historic,
    line.probAlive,
    line.expectedTransactions,
    line.expectedMoney,
    line.money.low80,
    line.money.high80,
    currency,
    asOf,
  ];
  return `${cells.map(cellOf).join(',')}\n`;
}

/** Texts that spreadsheets would run as formulas get an apostrophe before them. */
function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
