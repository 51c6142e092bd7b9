import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoOrders, previewOf, type Served, serve, uploaded } from './serving.ts';

let server: Served;
let orders: string;

beforeAll(async () => {
  server = await serve();
  orders = await uploaded(server, 'orders.csv', readFileSync(await demoOrders(), 'utf8'));
});
afterAll(() => server.close());

it('says of a file of people what each column is used for, and how many of them are customers', async () => {
  const rows = Array.from(
    { length: 40 },
    (_, i) => `C${String(i + 1).padStart(8, '0')},Person ${i},${20 + i},${['basic', 'pro'][i % 2]},`,
  );
  const people = await uploaded(
    server,
    'people.csv',
    ['customer_id,name,age,plan,nothing', ...rows, 'X1,Di,28,basic,'].join('\n'),
  );
  const found = await previewOf(server, [orders, people]);
  expect(found.failure).toBeNull();
  expect(found.rows.customers).toBeGreaterThan(200);
  expect(found.columns.map(({ file }) => file)).not.toContain('people.csv');
  expect(found.people?.files).toEqual(['people.csv']);
  expect(found.people?.columns.map(({ column, use }) => [column, use?.code])).toEqual([
    ['customer_id', 'attributes.use.person'],
    ['name', 'attributes.use.personal'],
    ['age', 'attributes.use.bands'],
    ['plan', 'attributes.use.values'],
    ['nothing', 'attributes.use.empty'],
  ]);
  expect(found.people?.columns[2]?.samples).toEqual(['20', '21', '22']);
  expect(found.people?.says.map(({ code }) => code)).toContain('attributes.known');
  expect(found.people?.says[0]?.words).toMatch(/40 of 41 people are customers/);
  const polish = await previewOf(server, [orders, people], {}, 'pl');
  expect(polish.people?.columns[0]?.use?.words).toBe('wskazuje klientów');
});

it('says why a file of people cannot be used, beside orders that can', async () => {
  const people = await uploaded(server, 'others.csv', 'customer_id,age\nA1,30\nA2,31\nA3,32\n');
  const { failure, people: found } = await previewOf(server, [orders, people]);
  expect(failure).toBeNull();
  expect(found?.failure).toMatchObject({ code: 'attributes-invalid.no-match', message: expect.stringContaining('A1') });
  expect(found?.columns.map(({ use }) => use)).toEqual([null, null]);
});

it('has none where there is none', async () => {
  expect((await previewOf(server, [orders])).people).toBeNull();
});

it('names the files of touchpoints, and takes none of their columns for those of orders', async () => {
  const events = await uploaded(
    server,
    'events.csv',
    'email,timestamp,event\na@example.org,2025-01-05 10:00,Opened Email\n',
  );
  const found = await previewOf(server, [orders, events]);
  expect(found.failure).toBeNull();
  // Whoever they are of is no customer: a run would refuse the file, and so it is said before.
  expect(found.touchpoints).toMatchObject({ files: ['events.csv'], failure: { code: 'attributes-invalid.no-match' } });
  expect(found.columns.map(({ file }) => file)).not.toContain('events.csv');
});

it('says which rows and columns of a file of touchpoints a run would use, and of how many customers', async () => {
  const events = await uploaded(
    server,
    'events.csv',
    [
      'customer_id,timestamp,event',
      'C00000001,2025-01-05 10:00,Opened Email',
      'C00000002,2025-01-06 10:00,Opened Email',
      'X1,2025-01-06 10:00,Clicked Advertisement',
      'C00000003,,Opened Email',
    ].join('\n'),
  );
  const { touchpoints } = await previewOf(server, [orders, events]);
  expect(touchpoints).toMatchObject({ files: ['events.csv'], failure: null });
  const [known = '', left, people] = (touchpoints?.says ?? []).map(({ words }) => words.replace(/[\u2068\u2069]/g, ''));
  expect(known).toBe('events.csv: 3 of 4 rows are touchpoints, by “customer_id”, “timestamp” and event.');
  expect(left).toContain('1 without a time');
  expect(people).toMatch(/^2 of 3 people with touchpoints are customers/);
  expect((await previewOf(server, [orders])).touchpoints).toBeNull();
});
