import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PreviewAnswer } from '../src/index.ts';
import { posting, type Served, serve } from './serving.ts';

let server: Served;

beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

it('adds up to the money of the files, refunds of a part among it, which have no row to be used', async () => {
  const body = [
    'order_id,customer_id,order_date,amount,refunded_amount,currency',
    '1,ada,2025-01-01,100.00,0.00,EUR',
    '2,ada,2025-02-01,60.00,15.50,EUR',
    '3,eve,2025-03-01,40.00,40.00,EUR',
  ].join('\n');
  const { id } = await server.askJson<{ id: string }>('/api/uploads?name=orders.csv', { method: 'POST', body });
  const { rows } = await server.askJson<PreviewAnswer>('/api/previews', posting({ uploads: [id] }));
  expect(rows.lines.reduce((sum, { money }) => sum + money, 0)).toBeCloseTo(200, 6);
  const ofPart = rows.lines.filter((line) => line.rows === 0);
  expect(ofPart.map(({ money, rule }) => [money, rule])).toEqual([[15.5, null]]);
});
