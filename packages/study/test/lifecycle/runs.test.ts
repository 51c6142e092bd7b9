import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRuns } from '../../src/ledger/ledger.ts';
import type { Changes } from '../../src/record/changes.ts';
import { publicRecord } from '../../src/record/public-record.ts';
import type { StudyRecord } from '../../src/record/study-record.ts';
import { csv, type Order, ordersOf } from './business.ts';
import { hashes, type TestFolder, testFolder } from './folder.ts';

const business = { customers: 120, days: 300 } as const;
const all = ordersOf(business);
const LAST_MONTH = '2023-09-27';
const early = all.filter(({ day }) => day < LAST_MONTH);
const late: readonly Order[] = [
  ...all.filter(({ day }) => day >= LAST_MONTH),
  { id: 'new-1', customer: 'newcomer', day: '2023-10-02', amount: '500.00' },
  { id: 'new-2', customer: 'newcomer', day: '2023-10-20', amount: '700.00' },
];
const cents = (orders: readonly Order[]) =>
  orders.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
const asked = { horizonDays: 90, cutOffs: 1 };
const sumOf = ({ because }: Changes) => because.reduce((sum, { money }) => sum + money, 0);
const sayingWhen = (record: StudyRecord) => {
  const { run, madeAt, seconds, changes, ...rest } = record;
  return rest;
};

describe('one workspace, run after run', () => {
  let folder: TestFolder;
  const runs: StudyRecord[] = [];
  const filesAfter: (Readonly<Record<string, string>> | null)[] = [];
  beforeAll(async () => {
    folder = testFolder();
    folder.write('early.csv', csv(early));
    folder.write('late.csv', csv(late));
    const requests = [
      { files: ['early.csv'] },
      { files: ['early.csv'] },
      { files: ['late.csv'] },
      { cutOffs: 0 },
      { horizonDays: 45, cutOffs: 0 },
      { horizonDays: 45, cutOffs: 0, annualDiscount: 0.3 },
      { horizonDays: 45, cutOffs: 0, asOf: '2023-08-31' },
    ];
    for (const [i, request] of requests.entries()) {
      runs.push(await folder.run({ ...asked, ...request, now: new Date(Date.UTC(2026, 0, 1 + i)) }));
      filesAfter.push(hashes(folder.workspace));
    }
  });
  afterAll(() => folder.remove());

  it('says that nothing has changed where the same file comes again', () => {
    expect(runs[0]?.changes).toBeNull();
    expect(runs[1]?.changes).toEqual({
      sinceRun: 1,
      newOrders: 0,
      newCustomers: 0,
      newMoney: 0,
      valueBefore: runs[0]?.value.expectedMoney,
      valueNow: runs[0]?.value.expectedMoney,
      because: [],
      largestChanges: [],
      equity: runs[1]!.changes!.equity,
    });
    for (const { before, now, because } of runs[1]!.changes!.equity ?? [])
      expect({ now, because }).toEqual({ now: before, because: [] });
    expect(sayingWhen(runs[1]!)).toEqual(sayingWhen(runs[0]!));
  });

  it('counts what a new month brought, to the minor unit', () =>
    expect(runs[2]?.changes).toMatchObject({
      sinceRun: 2,
      newOrders: late.length,
      newCustomers: 1,
      newMoney: cents(late),
    }));

  it.each([2, 3, 4, 5, 6])('explains the movement of run %d whole, to the minor unit', (i) => {
    const changes = runs[i]!.changes!;
    expect(changes.valueBefore).toBe(runs[i - 1]!.value.expectedMoney);
    expect(changes.valueNow).toBe(runs[i]!.value.expectedMoney);
    expect(sumOf(changes)).toBe(changes.valueNow - changes.valueBefore);
  });

  it('names each cause where it is one, and only there', () => {
    const causes = runs.map(({ changes }) => changes?.because.map(({ cause }) => cause));
    expect(causes[2]).toEqual(expect.arrayContaining(['time', 'orders']));
    expect(causes[2]).not.toContain('withdrawn');
    // Without a backtest the same model forecasts the same.
    expect(causes[3]).toEqual([]);
    for (const i of [2, 6]) {
      const [before, now] = [runs[i - 1]!.chosen.method, runs[i]!.chosen.method];
      expect(runs[i]!.changes!.because.find(({ cause }) => cause === 'model')?.why).toEqual(
        before === now
          ? { code: 'model-anew', values: {} }
          : { code: 'another-method', values: { before: { methods: [before] }, now: { methods: [now] } } },
      );
    }
    expect(causes[4]).toEqual(['settings']);
    expect(causes[5]).toEqual([]);
    expect(causes[6]).toContain('time');
    const { newOrders, because } = runs[6]!.changes!;
    const isOfSameOrders = newOrders === 0 && runs[6]!.settings.asOf > runs[5]!.settings.asOf;
    const { why } = because.find(({ cause }) => cause === 'time')!;
    expect(why.code).toBe(isOfSameOrders ? 'time-with-orders' : 'time');
    expect(causes[6]).not.toContain('settings');
    const settings = runs[4]!.changes!.because[0]!;
    expect(settings).toMatchObject({
      why: { code: 'horizon', values: { before: { days: 90 }, now: { days: 45 } } },
    });
    expect(settings.money).toBeLessThan(0);
  });

  it('lists who moved most, what they did, and what they are worth now', async () => {
    const { largestChanges } = runs[2]!.changes!;
    const moves = largestChanges.map(({ before, now }) => Math.abs(now - before));
    expect(moves).toEqual(moves.toSorted((a, b) => b - a));
    expect(largestChanges.find(({ customer }) => customer === 'newcomer')).toMatchObject({
      before: 0,
      why: { code: 'new-customer' },
    });
    for (const { customer, why } of largestChanges.filter((each) => each.customer !== 'newcomer')) {
      const n = late.filter((order) => order.customer === customer).length;
      expect(why).toEqual(
        n === 0 ? { code: 'no-new-order', values: {} } : { code: 'new-orders', values: { orders: { count: n } } },
      );
    }
    expect(runs[6]!.changes!.largestChanges.every(({ why }) => why.code !== 'new-orders')).toBe(true);
  });

  it('uses only what was known on an earlier as-of day, and says so', () => {
    const known = [...early, ...late].filter(({ day }) => day <= '2023-08-31');
    const later = early.length + late.length - known.length;
    expect(runs[6]?.base).toMatchObject({
      orders: known.length,
      customers: new Set(known.map(({ customer }) => customer)).size,
      historicMoney: cents(known),
    });
    expect(runs[6]?.settings.asOf).toBe('2023-08-31');
    const warning = runs[6]?.warnings.find(({ code }) => code === 'orders-after-as-of');
    expect(warning?.values).toEqual({ orders: { count: later }, date: { date: '2023-08-31' } });
    expect(runs[4]?.warnings.map(({ code }) => code)).not.toContain('orders-after-as-of');
  });

  it('never touches what an earlier run said', async () => {
    for (const [i, files] of filesAfter.entries())
      for (let later = i + 1; later < filesAfter.length; later++)
        expect(filesAfter[later]).toMatchObject({
          [`runs/0000${i + 1}/study.json`]: files?.[`runs/0000${i + 1}/study.json`],
        });
    const ledger = await folder.open(({ connection }) => allRuns(connection));
    expect(ledger).toEqual(runs);
  });

  it('keeps the same record in the ledger, in study.json and under its number', () => {
    expect(JSON.parse(folder.text('study.json'))).toEqual(publicRecord(runs.at(-1)!));
    expect(folder.text('study.json')).toBe(folder.text('runs/00007/study.json'));
    expect(runs.map(({ run }) => run)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('leaves nothing lying about', () =>
    expect(Object.keys(filesAfter[1] ?? {})).toEqual([
      'perennial.duckdb',
      'runs/00001/identities.parquet',
      'runs/00001/lives.parquet',
      'runs/00001/record.json',
      'runs/00001/report.json',
      'runs/00001/scores.parquet',
      'runs/00001/study.json',
      'runs/00001/told-twice.json',
      'runs/00001/years.parquet',
      'runs/00002/identities.parquet',
      'runs/00002/lives.parquet',
      'runs/00002/record.json',
      'runs/00002/report.json',
      'runs/00002/scores.parquet',
      'runs/00002/study.json',
      'runs/00002/told-twice.json',
      'runs/00002/years.parquet',
      'scores.csv',
      'scores.parquet',
      'study.json',
      'workspace.json',
    ]));

  it('keeps of the runs before the last two their records alone', () =>
    expect(Object.keys(filesAfter[6] ?? {}).filter((name) => name.startsWith('runs'))).toEqual([
      ...[1, 2, 3, 4, 5].flatMap((run) => ['record', 'study'].map((name) => `runs/0000${run}/${name}.json`)),
      ...[6, 7].flatMap((run) =>
        [
          'identities.parquet',
          'lives.parquet',
          'record.json',
          'report.json',
          'scores.parquet',
          'study.json',
          'told-twice.json',
          'years.parquet',
        ].map((name) => `runs/0000${run}/${name}`),
      ),
    ]));
});

it('takes an order that has changed for the same order, and says what the change did', async () => {
  const folder = testFolder();
  const doubled = ({ amount, ...order }: Order) => ({ ...order, amount: (2 * Number(amount)).toFixed(2) });
  const some = early.slice(0, 200);
  folder.write('first.csv', csv(some));
  folder.write('corrected.csv', csv(some.map((order, i) => (i % 10 === 0 ? doubled(order) : order))));
  await folder.run({ horizonDays: 45, cutOffs: 0, files: ['first.csv'] });
  const { changes, base } = await folder.run({ horizonDays: 45, cutOffs: 0, files: ['corrected.csv'] });
  const more = cents(some.filter((_, i) => i % 10 === 0));
  expect(changes).toMatchObject({ newOrders: 0, newCustomers: 0, newMoney: more });
  expect(base).toMatchObject({ orders: some.length, historicMoney: cents(some) + more });
  expect(changes!.because.map(({ cause }) => cause)).toEqual(['withdrawn', 'model']);
  expect(sumOf(changes!)).toBe(changes!.valueNow - changes!.valueBefore);
  folder.remove();
});

describe('the same data and seed', () => {
  const study = async (orders: readonly Order[], seed = '1') => {
    const folder = testFolder();
    folder.write('orders.csv', csv(orders));
    const record = await folder.run({ ...asked, files: ['orders.csv'], seed });
    const scores = await folder.rows(
      `select * from read_parquet('${folder.workspace}/scores.parquet') order by customer`,
    );
    folder.remove();
    return { record: sayingWhen(record), scores };
  };
  const withoutFile = ({ sources, reconciliation, ...rest }: ReturnType<typeof sayingWhen>) => rest;

  it('give the same record and the same scores, in whatever order the rows lie', async () => {
    const first = await study(early);
    const again = await study(early);
    const reversed = await study(early.toReversed());
    expect(again).toEqual(first);
    expect(reversed.scores).toEqual(first.scores);
    expect(withoutFile(reversed.record)).toEqual(withoutFile(first.record));
  });

  it('tell another seed by the draws of its parameters, over which the mean hardly moves', async () => {
    const [one, two] = [await study(early), await study(early, '2')];
    expect(Math.abs(two.record.value.expectedMoney / one.record.value.expectedMoney - 1)).toBeLessThan(0.02);
    expect(two.record.fingerprint).toBe(one.record.fingerprint);
    expect(two.record.value.money).not.toEqual(one.record.value.money);
  });
});
