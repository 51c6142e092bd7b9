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

describe('products of shops and tills', () => {
  it.each([
    ['WooCommerce, its table', 'post_id,sku,post_title,_wc_cog_cost', '11,A-1,Mug,5.20'],
    ['Lightspeed R', 'System ID,Custom SKU,Item,Price,Default Cost,Average Cost', '2100,A-1,Mug,$14.00,$5.20,$5.00'],
    ['Lightspeed X', 'id,handle,sku,name,supply_price,retail_price', 'x,mug,A-1,Mug,5.20,14.00'],
    ['Square', 'Token,Item Name,Variation Name,SKU,Price,Default Unit Cost', 'T,Mug,Regular,A-1,14.00,5.20'],
    ['Xero', '*ItemCode,ItemName,PurchasesUnitPrice,SalesUnitPrice', 'A-1,Mug,5.20,14.00'],
    [
      'BigCommerce, whose number of a product is no sku',
      'Product ID,Product Name,Product Code/SKU,Cost Price',
      '77,Mug,A-1,5.20',
    ],
    ['BaseLinker', 'ID produktu;SKU;Nazwa;Średni koszt zakupu', '1;A-1;Mug;5,20'],
    ['JTL', 'Artikelnummer;Artikelname;EK Netto (für GLD)', 'A-1;Mug;5,20'],
  ])('%s', async (_, header, row) => {
    const found = await readText<GoodsFile>('products.csv', lines(header, row));
    expect(found.rows).toMatchObject([{ sku: 'A-1', product: 'Mug', cost: 5.2 }]);
  });

  it('leaves the sum at the end of an inventory out', async () => {
    const found = await readText<GoodsFile>(
      'inventory.csv',
      lines('SKU,Product,Qty,Unit cost,Total value', 'A,Lamp,2,18.20,36.40', 'Total,,2,18.20,36.40'),
    );
    expect(found.rows).toMatchObject([{ sku: 'A', cost: 18.2 }]);
    expect(found.leftOut).toMatchObject([{ reason: 'total', rows: 1 }]);
  });

  it('has the category of a product for all of its kinds', async () => {
    const found = await readText<GoodsFile>(
      'products.csv',
      lines('Handle,Title,Type,Option1 Value,Variant SKU,Cost per item', 'tee,Tee,Shirts,S,T-S,8', 'tee,,,M,T-M,9'),
    );
    expect(found.rows.map(({ category }) => category)).toEqual(['Shirts', 'Shirts']);
  });
});
