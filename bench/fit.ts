import { type Connection, id, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { bgNbd, gammaGamma, nbd, type PurchaseModel, paretoNbd, seeded } from '@perennial/models';
import { cdnow, hasCdnow } from '../packages/models/test/cdnow.ts';
import { readDistinctRows } from '../packages/study/src/summarise/distinct-summaries.ts';
import { readSpendRows } from '../packages/study/src/summarise/spend-bins.ts';
import { best, type Figure, print } from './measure.ts';

/**
 * From a table with a row per customer to fitted parameters with their covariance, compression included; then every customer
 * scored (P(alive), CET, DERT). The yardstick is the engine's own grouping of the same table, timed in the same run. What the
 * fastest packages need for the same work is said beside it; it was measured on a machine of this kind, not in this run.
 */
const CUSTOMERS = Number(process.env.CUSTOMERS ?? 1_000_000);
const random = seeded('bench fit');
const figures: Figure[] = [];

for (const [model, parameters, peer] of [
  [bgNbd, { r: 0.25, alpha: 31, a: 0.8, b: 2.5 }, 'lifetimes 9.6 s'],
  [paretoNbd, { r: 0.55, alpha: 74, s: 0.6, beta: 82 }, 'CLVTools 28 s'],
] as const)
  await benchPurchase(model as PurchaseModel, parameters, peer);
await benchSpend();
if (hasCdnow) await benchCdnow();
print(`bench fit: ${CUSTOMERS.toLocaleString('en')} simulated customers, observed for 20–104 weeks`, figures);

async function benchPurchase(model: PurchaseModel, parameters: Readonly<Record<string, number>>, peer: string) {
  const connection = await simulated(model, parameters);
  const group = await best(3, () =>
    connection.rows(
      sql`select count(*) as n from (select x, tx, age, count(*) from customers group by x, tx, age) as triples`,
    ),
  );
  const stream = random.stream('start');
  const fit = await best(3, async () =>
    model.fit(await readDistinctRows(connection, id('customers'), 100), { random: stream }),
  );
  const rows = await readDistinctRows(connection, id('customers'), 100);
  const scoring = await best(3, async () =>
    model.predict(fit.result.parameters, rows, { horizon: 365, discountRate: Math.log(1.1) / 365.25 }),
  );
  const { verdict, logLikelihood, evaluations } = fit.result;
  figures.push(
    {
      what: `${model.title} fit`,
      seconds: fit.seconds,
      yardstick: group.seconds,
      of: 'grouping alone',
      peer,
      note: `${verdict.status}, lnL ${logLikelihood.toFixed(3)}, ${evaluations} sweeps of ${rows.x.length.toLocaleString('en')} rows`,
    },
    { what: `${model.title} scoring`, seconds: scoring.seconds, yardstick: group.seconds, of: 'grouping alone' },
  );
  connection.close();
}

/** The real cohort of 23,570 customers, where its file is on this machine. */
async function benchCdnow() {
  const { rows } = cdnow('master');
  for (const model of [bgNbd, paretoNbd] as readonly PurchaseModel[]) {
    const fit = await best(5, async () => model.fit(rows, { random: random.stream('cdnow') }));
    const { logLikelihood, evaluations } = fit.result;
    // In weeks, as it is published: a change of unit shifts the log-likelihood by the log of it for every repeat transaction.
    const repeats = rows.x.reduce((sum, x, i) => sum + x * rows.count[i]!, 0);
    const note = `lnL ${(logLikelihood + repeats * Math.log(7)).toFixed(6)}, ${evaluations} sweeps of ${rows.x.length.toLocaleString('en')} rows`;
    figures.push({ what: `${model.title} fit, CDNOW`, seconds: fit.seconds, note });
  }
}

async function benchSpend() {
  const connection = await simulated(nbd, { r: 0.7, alpha: 70 });
  const group = await best(3, () =>
    connection.rows(
      sql`select count(*) as n from (select paid, avg(money), count(*) from customers group by paid) as counts`,
    ),
  );
  const fit = await best(3, async () => gammaGamma.fit(await readSpendRows(connection, id('customers'), 100)));
  figures.push({
    what: `${gammaGamma.title} fit`,
    seconds: fit.seconds,
    yardstick: group.seconds,
    of: 'grouping alone',
    peer: 'lifetimes 2.6 s',
    note: `${fit.result.verdict.status}, ${fit.result.customers.toLocaleString('en')} customers`,
  });
  connection.close();
}

/** A summary table of customers drawn from the model itself, in memory. */
async function simulated(model: PurchaseModel, parameters: Readonly<Record<string, number>>): Promise<Connection> {
  const connection = await openDuckDB(':memory:');
  const [x, tx, age] = [0, 1, 2].map(() => new Int32Array(CUSTOMERS)) as [Int32Array, Int32Array, Int32Array];
  const [money, logs] = [new Float64Array(CUSTOMERS), new Float64Array(CUSTOMERS)];
  for (let i = 0; i < CUSTOMERS; i++) {
    const T = 140 + Math.floor(random() * 589);
    const { times } = model.simulate(parameters, T, random);
    const days = new Set(times.map((time) => Math.max(1, Math.ceil(time))));
    x[i] = days.size;
    tx[i] = days.size === 0 ? 0 : Math.max(...days);
    age[i] = T;
    const values = gammaGamma.simulate({ p: 6.25, q: 3.74, gamma: 15.44 }, days.size + 1, random);
    for (const value of values) {
      const cents = Math.max(1, Math.round(100 * value));
      money[i]! += cents;
      logs[i]! += Math.floor(2 ** 20 * Math.log(cents) + 0.5) / 2 ** 20;
    }
  }
  await connection.execute(
    sql`create table simulated (x integer, tx integer, age integer, money double, log_money double)`,
  );
  await connection.append('simulated', [x, tx, age, money, logs]);
  await connection.execute(
    sql`create table customers as select x, tx, age, cast(money as bigint) as money, x + 1 as paid, log_money from simulated`,
  );
  return connection;
}
