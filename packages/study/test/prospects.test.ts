import { sql } from '@perennial/engine';
import { defaultRules, rememberErased } from '@perennial/import';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeEraser } from '../src/persons/eraser.ts';
import { eraseFromLedger, placesInLedger } from '../src/persons/ledger-places.ts';
import { whoIs } from '../src/persons/person.ts';
import { readReport } from '../src/reports/read-report.ts';
import type { SegmentsResult } from '../src/reports/segments/segments-result.ts';
import { runStudy } from '../src/study.ts';
import { openWorkspace, type Workspace } from '../src/workspace/workspace.ts';
import { effects, file, sum, temporaryFolder } from './reports/reported.ts';

const CUSTOMERS = 240;
const emailOf = (i: number) => `u${i}@x.io`;
const header = 'order_id,customer_id,email,ordered_at,status,total,refunded';

/** Orders by ids with addresses beside them; one that was given back in full, one that was cancelled, and one of a guest. */
function orders(...more: readonly string[]): string {
  const rows = Array.from({ length: CUSTOMERS }, (_, i) =>
    Array.from({ length: 2 + (i % 3) }, (_each, k) => {
      const day = new Date(Date.UTC(2024, 0, 1 + (i % 60) + k * (20 + (i % 23)))).toISOString().slice(0, 10);
      return `${i}-${k},C${100 + i},${emailOf(i)},${day},paid,${(20 + (i % 7) * 5).toFixed(2)},0`;
    }),
  );
  const others = [
    'r-1,C900,back@x.io,2024-05-01,refunded,30.00,30.00',
    'k-1,C901,cancelled@x.io,2024-05-02,cancelled,30.00,0',
    'g-1,,,2024-05-03,paid,25.00,0',
  ];
  return `${header}\n${[...rows.flat(), ...others, ...more].join('\n')}\n`;
}

/** A list as shops export it. */
const list = [
  'Customer ID,First Name,E-mail,Accepts Marketing,Source,Country,Total Orders,Date registered',
  ...Array.from(
    { length: 60 },
    (_, i) => `C${100 + i},Ann,${emailOf(i)},yes,${i % 2 ? 'ads' : 'web'},DE,2,2023-12-0${1 + (i % 9)}`,
  ),
  // Prospects: twice by one id, twice by one address in other letters under other ids, one by an address alone.
  'C500,Bo,bo@x.io,yes,ads,PL,0,2024-04-20',
  'C500,Bo,,,ads,PL,,2024-04-25',
  'C501,Cy,CY@X.io ,no,ads,DE,0,2024-01-10',
  'C502,Cy,cy@x.io,yes,web,DE,0,2023-01-10',
  ',Di,di@x.io,,web,,0,',
  // Known to the orders by the address alone.
  'C503,Ann,U3@x.io,yes,web,DE,0,2024-02-01',
  // Have ordered: before these orders begin, and what does not count.
  'C504,Ed,ed@x.io,yes,web,DE,3,2019-02-01',
  'C900,Flo,back@x.io,yes,web,DE,0,2024-05-01',
  'C901,Gus,cancelled@x.io,yes,web,DE,0,2024-05-01',
  // Nobody.
  ',Guest,,yes,web,DE,0,2024-05-01',
].join('\n');

async function run(workspace: Workspace, ordered: string | null, people: string | null) {
  return runStudy(
    workspace,
    {
      horizonDays: 90,
      cutOffs: 0,
      ...(ordered !== null && {
        import: { from: { files: [file(ordered, 'orders.csv')] }, columns: {}, rules: defaultRules, timeZone: 'UTC' },
      }),
      ...(people !== null && { attributes: { files: [file(people, 'people.csv')] } }),
    },
    effects,
  );
}

const empty = () => openWorkspace(temporaryFolder(), { create: true, threads: 1 });
const names = async ({ connection }: Workspace) =>
  (await connection.rows<{ customer: string }>(sql`select customer from customer_attributes order by customer`)).map(
    ({ customer }) => customer,
  );

describe('people of a list who have not ordered', () => {
  let workspace: Workspace;
  let record: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    workspace = await empty();
    record = await run(workspace, orders(), list);
  });

  it('are each counted once, apart from those who have ordered before, or nothing that counts', () => {
    expect(record.attributes).toMatchObject({
      person: 'Customer ID',
      list: { since: 'Date registered', consent: 'Accepts Marketing', ordered: ['Total Orders'] },
      people: 66,
      customers: 60,
      prospects: 3,
      elsewhere: 1,
      uncounted: 2,
      nameless: 1,
      repeated: 3,
      examples: ['C500', 'C501', 'di@x.io'],
    });
  });

  it('stand before the stages of the customers, without a value of their own, and in no sum of these', async () => {
    const { result, tables, answer } = await readReport(workspace, { name: 'segments', options: { by: 'stage' } });
    const { sets, prospects } = result as SegmentsResult;
    const [stages] = sets;
    expect(sum(stages!.segments, ({ customers }) => customers)).toBe(record.base.customers);
    const [table] = tables;
    const [first] = table!.rows;
    const cells = Object.fromEntries(
      table!.columns.flatMap((column) => ('value' in column ? [[column.key, column.value(first)]] : [])),
    );
    expect(cells).toMatchObject({ segment: 'prospect', customers: 3, standing: 'prospect', action: 'prospect' });
    const money = ['forecast_per_customer', 'expected_money', 'historic_value', 'active_customers', 'average_order'];
    for (const key of money) expect(cells[key]).toBeNull();
    for (const column of table!.columns) if (column.type === 'interval') expect(column.ends(first)).toBeNull();
    const brought = (customers: number) => expect.objectContaining({ customers, money: expect.any(Number) });
    expect(prospects?.firstOrder).toEqual(brought(CUSTOMERS));
    expect(answer.map(({ code }) => code)).toContain('segments.answer.prospects');
  });

  it('are told by what the list says of them, beside those of it who have ordered', async () => {
    const { result } = await readReport(workspace, { name: 'segments', options: { by: 'stage' } });
    const { groups } = (result as SegmentsResult).prospects!;
    const of = (header: string) =>
      groups.flatMap((each) => (each.header === header ? [[each.value, each.prospects, each.customers]] : []));
    expect(of('Date registered')).toEqual([
      ['90', 1, 0],
      ['365', 0, 60],
      ['longer', 1, 0],
      [null, 1, 0],
    ]);
    // Who refuses in one row has not agreed.
    expect(of('Accepts Marketing')).toEqual([
      ['yes', 1, 60],
      ['no', 1, 0],
      [null, 1, 0],
    ]);
    expect(of('Source')).toEqual([
      ['web', 2, 31],
      ['ads', 1, 29],
    ]);
    expect(of('Country')).toEqual([
      ['DE', 1, 60],
      ['PL', 1, 0],
      [null, 1, 0],
    ]);
    expect(of('Total Orders')).toEqual([]);
    const { listed } = (result as SegmentsResult).prospects!;
    expect(listed).toEqual([
      { customer: 'C500', since: '2024-04-20', consent: true },
      { customer: 'C501', since: '2023-01-10', consent: false },
      { customer: 'di@x.io', since: null, consent: null },
    ]);
    const question = { name: 'segments', options: { by: 'stage' }, anonymiseWith: new Uint8Array(16) };
    const shown = JSON.stringify((await readReport(workspace, question)).tables);
    for (const { customer } of listed) expect(shown).not.toContain(customer);
  });

  it('are found by their address and deleted with it, and do not come back', async () => {
    const { connection, folder } = workspace;
    const person = await whoIs(connection, 'CY@x.io');
    expect(person).toMatchObject({ customers: ['C501'], texts: expect.arrayContaining(['C501', 'cy@x.io']) });
    const eraser = makeEraser(person.texts, 'erased-0123456789abcdef');
    expect((await placesInLedger(connection, person, eraser)).map(({ place }) => place)).toContain(
      'customer_attributes',
    );
    await eraseFromLedger(connection, person, { eraser, name: 'erased-0123456789abcdef', key: 'k' });
    expect(await names(workspace)).not.toContain('C501');
    rememberErased(folder, person.texts, () => new Uint8Array(16));
    expect((await run(workspace, null, list)).attributes).toMatchObject({ prospects: 2, nameless: 3 });
  });
});

it('who order later are prospects no more, by whichever name they do', async () => {
  const workspace = await empty();
  await run(workspace, orders(), list);
  const later = ['n-1,C777,Di@x.io,2024-06-01,paid,20.00,0', 'n-2,C778,bo@x.io,2024-06-01,paid,20.00,0'];
  const { attributes } = await run(workspace, `${[header, ...later].join('\n')}\n`, null);
  expect(attributes).toMatchObject({ prospects: 1, customers: 62, examples: ['C501'] });
});

it('have no days on the list where these could be read in two ways, and that is said', async () => {
  const workspace = await empty();
  const dated = (day: string) => `Email,Source,Created at\n${emailOf(1)},ads,${day}\nbo@x.io,ads,${day}\n`;
  const read = await run(workspace, orders(), dated('03/04/2024'));
  expect(read.attributes).toMatchObject({ prospects: 1, isSinceUnclear: true, list: { since: 'Created at' } });
  const { result } = await readReport(workspace, { name: 'segments', options: {} });
  expect((result as SegmentsResult).prospects?.groups.map(({ cut }) => cut)).toEqual(['column']);
  const told = await readReport(workspace, { name: 'data', options: {} });
  expect(told.answer.map(({ code }) => code)).toContain('attributes.since-unclear');
});

it('are nobody where everyone of the list has ordered', async () => {
  const workspace = await empty();
  await run(workspace, orders(), `Email,Source\n${emailOf(1)},ads\n`);
  const { result, tables } = await readReport(workspace, { name: 'segments', options: { by: 'stage' } });
  expect((result as SegmentsResult).prospects).toBeNull();
  expect(tables.map(({ name }) => name)).toEqual(['segments-by-stage']);
});
