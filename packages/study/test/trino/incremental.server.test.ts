import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoShop, demoShop, tableOf } from './demo-shop.ts';
import { iceberg, type Lake, makeLake, server } from './lake.ts';

describe.skipIf(!server)(
  'a table on a cluster that has grown and was corrected, in Iceberg, beside one in Hive',
  () => {
    let lake: Lake;
    let fresh: Lake;
    beforeAll(async () => {
      [lake, fresh] = [await makeLake(iceberg), await makeLake()];
    });
    afterAll(async () => {
      await lake?.remove();
      await fresh?.remove();
    });

    it('has the states of its customers as if all were read for the first time', async () => {
      const { header, lines } = await demoShop(300);
      const amount = header.split(',').findIndex((name) => /total|amount/i.test(name));
      const old = lines.filter((line) => (line.split(',')[2] ?? '') < '2025-11-01');
      const again: DemoShop = {
        header,
        // One order of long ago is gone, one has another amount, and two months have come.
        lines: lines.filter((_, i) => i !== 10).map((line, i) => (i === 40 ? withCell(line, amount, '1234.50') : line)),
      };
      await lake.load('shop', tableOf({ header, lines: old }));
      await lake.run({ table: 'shop', cutOffs: 0 });
      await lake.rows('drop table shop');
      for (const each of [lake, fresh]) await each.load('shop', tableOf(again));
      const incremental = await lake.run({ table: 'shop', cutOffs: 0 });
      const full = await fresh.run({ table: 'shop', cutOffs: 0 });
      const states = (of: Lake) => of.rows('select * from perennial_states order by customer');
      expect(await states(lake)).toEqual(await states(fresh));
      expect({ ...incremental.base, value: incremental.value }).toEqual({ ...full.base, value: full.value });
    }, 600_000);
  },
);

function withCell(line: string, at: number, cell: string): string {
  return line
    .split(',')
    .map((each, i) => (i === at ? cell : each))
    .join(',');
}
