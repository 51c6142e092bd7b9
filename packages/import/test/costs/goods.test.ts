import type { Failure } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import type { GoodsFile } from '../../src/costs/goods/read-goods.ts';
import { lines, readText } from './cost-texts.ts';

describe('costs of goods', () => {
  it('are read by sku, name and category, with the day from which they hold', async () => {
    const found = await readText<GoodsFile>(
      'koszty.csv',
      lines(
        'Nazwa produktu;SKU;Kategoria;Cena zakupu (PLN);Ważne od',
        'Kubek;K1;;12,50;2024-01-01',
        'Kubek;K1;;13,00;2024-06-01',
        ';;Talerze;7,25;',
        'Miska;M1;;;',
      ),
    );
    expect(found.rows).toMatchObject([
      { sku: 'K1', product: 'Kubek', cost: 12.5, currency: 'PLN', from: '2024-01-01' },
      { sku: 'K1', cost: 13, from: '2024-06-01' },
      { sku: null, product: null, category: 'Talerze', cost: 7.25, from: null },
    ]);
    expect(found.withoutCost).toBe(1);
  });

  it('hold from days whose sequence must be told', async () => {
    const points = await readText<GoodsFile>(
      'costs.csv',
      lines('sku;cost;valid from', 'A;1,25;01.01.2024', 'A;1,50;01.06.2024'),
    );
    expect(points.rows.map(({ from }) => from)).toEqual(['2024-01-01', '2024-06-01']);
    const slashes = lines('sku,cost,valid from', 'A,1.25,01/06/2024');
    const failure = await readText<Failure>('costs.csv', slashes).catch((error: Failure) => error);
    expect(failure.message).toMatch(/day first or month first/);
    expect((await readText<GoodsFile>('costs.csv', slashes, { dateOrder: 'mdy' })).rows[0]?.from).toBe('2024-01-06');
  });

  it('of Shopify have pictures among their rows, and products without options', async () => {
    const found = await readText<GoodsFile>(
      'products_export.csv',
      lines(
        'Handle,Title,Option1 Value,Variant SKU,Variant Price,Image Src,Cost per item',
        'mug,Mug,Default Title,,9.00,a.png,"1,234.50"',
        'mug,,,,,b.png,',
      ),
    );
    expect(found.rows).toEqual([
      { sku: null, product: 'Mug', category: null, cost: 1234.5, currency: 'XXX', from: null },
    ]);
    expect(found.leftOut).toMatchObject([{ reason: 'no-product', rows: 1 }]);
  });
});
