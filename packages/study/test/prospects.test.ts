import { sql } from '@perennial/engine';
import { defaultRules } from '@perennial/import';
import { beforeAll, describe, expect, it } from 'vitest';
import { runStudy } from '../src/study.ts';
import { openWorkspace, type Workspace } from '../src/workspace/workspace.ts';
import { effects, file, temporaryFolder } from './reports/reported.ts';

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
});

it('who order later are prospects no more, by whichever name they do', async () => {
  const workspace = await empty();
  const byAddress = list.replace(/^C500.*\n/gm, '');
  await run(workspace, orders(), byAddress);
  expect(await names(workspace)).toContain('di@x.io');
  const later = await run(workspace, `${header}\nn-1,C777,Di@x.io,2024-06-01,paid,20.00,0\n`, null);
  expect(later.attributes).toMatchObject({ prospects: 1, customers: 61 });
  expect(await names(workspace)).not.toContain('di@x.io');
});
