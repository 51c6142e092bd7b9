import { afterEach, beforeEach, expect, it } from 'vitest';
import { type TestWorkspace, testWorkspace } from './import-files.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await testWorkspace();
});
afterEach(() => workspace.close());

const day = (i: number) => `2025-0${1 + (i % 9)}-${10 + (i % 18)}`;

async function channelsOf(header: string, row: (i: number) => string, asked = {}) {
  const rows = Array.from({ length: 24 }, (_, i) => row(i));
  const { sources } = await workspace.import({ 'orders.csv': [header, ...rows, ''].join('\n') }, asked);
  const orders = await workspace.rows('select distinct channel from orders order by 1');
  return { channels: orders.map(({ channel }) => channel), notes: sources[0]!.notes };
}

const shopify =
  'Name,Email,Financial Status,Paid at,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name';
const order = (i: number) => `#${i},c${i % 6}@shop.example,paid,${day(i)},EUR,20.00,25.00,${day(i)},1,Mug`;

it('takes where customers came from, where the usual column says the same of every order', async () => {
  const { channels, notes } = await channelsOf(
    `${shopify},Source,Referring Site,utm_source`,
    (i) => `${order(i)},web,https://${'ab'[i % 2]}.example,${['google', 'newsletter', ''][i % 3]}`,
  );
  expect(channels).toEqual(['google', 'newsletter', null]);
  expect(notes).toContainEqual({
    code: 'channel-tells-apart',
    values: { column: { text: 'utm_source' }, passed: { text: 'Source' }, value: { text: 'web' } },
  });
});

it('takes the site they came from where nothing else tells them apart', async () => {
  const { channels } = await channelsOf(
    `${shopify},Source,Referring Site`,
    (i) => `${order(i)},web,${'ab'[i % 2]}.example`,
  );
  expect(channels).toEqual(['a.example', 'b.example']);
});

it('keeps the usual column where it tells orders apart, or nothing does', async () => {
  const several = await channelsOf(`${shopify},Source`, (i) => `${order(i)},${['web', 'pos'][i % 2]}`);
  expect(several.channels).toEqual(['pos', 'web']);
  const codes = several.notes.map(({ code }) => code);
  expect(codes).not.toContain('channel-tells-apart');
});

it('does not take a column that hardly any order has', async () => {
  const { channels } = await channelsOf(
    `${shopify},Source,utm_source`,
    (i) => `${order(i)},${['web', 'pos'][i % 2]},${i < 3 ? ['a', 'b', 'c'][i] : ''}`,
  );
  expect(channels).toEqual(['pos', 'web']);
});

it('does so in a file of any program, and not where somebody has said the column', async () => {
  const header = 'order_id,customer,date,amount,channel,utm_source';
  const row = (i: number) => `${i},c${i % 6},${day(i)},20.00,online,${['google', 'mail'][i % 2]}`;
  expect((await channelsOf(header, row)).channels).toEqual(['google', 'mail']);
  workspace.close();
  workspace = await testWorkspace();
  expect((await channelsOf(header, row, { columns: { channel: 'channel' } })).channels).toEqual(['online']);
});
