import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bothSides, reasonsOf, type TestWorkspace, testWorkspace } from './import-files.ts';

const data = process.env.PERENNIAL_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const file = (name: string) => `${data}/${name}`;

describe.skipIf(!existsSync(data))('real data (skipped where ../shared/data is not there)', () => {
  let workspace: TestWorkspace;
  beforeEach(async () => {
    workspace = await testWorkspace();
  });
  afterEach(() => workspace.close());

  it('explains every line of Online Retail and finds its customers and holdout', async () => {
    // As the figures found independently were: nothing taken back.
    const { reconciliation, sources } = await workspace.import(
      {},
      { from: { files: [file('online_retail_2010_2011.csv.gz')] }, rules: { negative: 'return' } },
    );
    expect(sources[0]?.columns).toEqual({
      customer: 'CustomerID',
      date: 'InvoiceDate',
      quantity: 'Quantity',
      price: 'Price',
      order: 'Invoice',
    });
    const { source, explained } = bothSides(reconciliation);
    expect(explained).toEqual(source);
    expect(source.rows).toBe(541_909);
    // 397,924 positive lines with a customer, less those of orders that are free altogether.
    expect(reconciliation.used.rows + (reasonsOf(reconciliation).zero ?? 0)).toBe(397_924);
    expect(reasonsOf(reconciliation).guest).toBe(135_080);
    expect(reconciliation.returned.rows).toBe(8_905);
    expect(reconciliation.used.customers).toBe(4_338);
    const days = `select customer, cast(ordered_at as date) as day, sum(amount) as amount from orders group by all`;
    const [calibration] = await workspace.rows(
      `select count(distinct customer) as customers from (${days}) where day <= date '2011-08-31'`,
    );
    expect(calibration?.customers).toBe(3_317);
    const [holdout] = await workspace.rows(`select count(*) as days, cast(sum(amount) as bigint) as money from (${days})
      where day between date '2011-09-01' and date '2011-12-09' and customer in (select customer from orders where ordered_at < date '2011-09-01')`);
    expect(holdout).toEqual({ days: 4_806, money: 303_256_479 });
  });

  it('leaves out what was bought in Online Retail and given back the same hour', async () => {
    const from = { files: [file('online_retail_2010_2011.csv.gz')] };
    const { reconciliation } = await workspace.import({}, { from });
    const { source, explained } = bothSides(reconciliation);
    expect(explained).toEqual(source);
    // 168,469.60 and 77,183.60 were bought by mistake, and returned within a quarter of an hour.
    expect(await workspace.rows(`select count(*) as n from orders where amount in (16846960, 7718360)`)).toEqual([
      { n: 0 },
    ]);
    expect(reconciliation.excluded.find(({ reason }) => reason === 'reversed')).toMatchObject({
      money: 0,
      orders: 170,
    });
  });

  it('reads the whole CDNOW cohort with its free orders', async () => {
    const { reconciliation } = await workspace.import({}, { from: { files: [file('cdnow_master.txt')] } });
    expect(reconciliation.source).toMatchObject({ rows: 69_659, customers: 23_570 });
    expect(reasonsOf(reconciliation)).toEqual({ zero: 80 });
    await workspace.import({}, { from: { files: [file('cdnow_master.txt')] }, rules: { zero: 'keep' } });
    const [kept] = await workspace.rows(`select count(*) as customers, cast(sum(days - 1) as bigint) as repeats from
      (select customer, count(distinct cast(ordered_at as date)) as days from orders where ordered_at < date '1997-10-01' group by 1)`);
    expect(kept).toEqual({ customers: 23_570, repeats: 24_337 });
  });

  it('recognises the CDNOW sample, which has no header, by content', async () => {
    const { sources, reconciliation } = await workspace.import({}, { from: { files: [file('cdnow_sample.txt')] } });
    expect(sources[0]?.columns).toEqual({ customer: 'c1', date: 'c3', amount: 'c5' });
    expect(reconciliation.source).toMatchObject({ rows: 6_919, customers: 2_357 });
  });
});
