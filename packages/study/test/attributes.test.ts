import { sql } from '@perennial/engine';
import { defaultRules, rememberErased } from '@perennial/import';
import { Failure } from '@perennial/words';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeEraser } from '../src/persons/eraser.ts';
import { eraseFromLedger, placesInLedger } from '../src/persons/ledger-places.ts';
import { whoIs } from '../src/persons/person.ts';
import { readReport } from '../src/reports/read-report.ts';
import { runStudy } from '../src/study.ts';
import { openWorkspace, type Workspace } from '../src/workspace/workspace.ts';
import { effects, file, temporaryFolder } from './reports/reported.ts';

const CITIES = ['Bonn', 'Łódź', 'Paris'];
const emailOf = (i: number) => `u${i}@x.io`;

/** Three orders or four of each of so many customers, by their addresses. */
function orders(customers = 330, header = 'email'): string {
  const rows = Array.from({ length: customers }, (_, i) =>
    Array.from({ length: 3 + (i % 2) }, (_each, k) => {
      const day = new Date(Date.UTC(2024, 0, 1 + (i % 60) + k * (20 + (i % 23)))).toISOString().slice(0, 10);
      return `${emailOf(i)},${day},${(20 + (i % 7) * 5).toFixed(2)}`;
    }),
  );
  return `${header},ordered_at,amount\n${rows.flat().join('\n')}\n`;
}

/** Who the customers are, and two who have not ordered. */
function people(customers = 330): string {
  const rows = Array.from({ length: customers }, (_, i) =>
    [
      i + 1,
      ` ${emailOf(i).toUpperCase()}`,
      `Ann ${i}`,
      18 + (i % 50),
      i % 3,
      CITIES[i % 3],
      ['ads', 'web', ''][(i % 5) % 3],
    ].join(','),
  );
  const others = ['901,nobody@x.io,Bo,33,1,Bonn,ads', '902,noone@x.io,Cy,34,0,Bonn,', ',,,44,1,Bonn,ads'];
  return `id,E-Mail,Full name,Age,Children,City,Lead Source\n${[...rows, ...others].join('\n')}\n`;
}

async function run(workspace: Workspace, files: readonly string[], attributes?: readonly string[]) {
  return runStudy(
    workspace,
    {
      horizonDays: 90,
      cutOffs: 0,
      ...(files.length > 0 && { import: { from: { files }, columns: {}, rules: defaultRules, timeZone: 'UTC' } }),
      ...(attributes && { attributes: { files: attributes } }),
    },
    effects,
  );
}

const empty = () => openWorkspace(temporaryFolder(), { create: true, threads: 1 });

describe('a file of people beside the orders', () => {
  let workspace: Workspace;
  let record: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    workspace = await empty();
    record = await run(workspace, [file(orders(), 'orders.csv')], [file(people(), 'people.csv')]);
  });

  it('is joined by the column that names the customers as the orders do, and what is left over is told', () => {
    expect(record.attributes).toMatchObject({
      files: ['people.csv'],
      person: 'E-Mail',
      rows: 333,
      nameless: 1,
      repeated: 0,
      people: 332,
      customers: 330,
      prospects: 2,
      examples: ['nobody@x.io', 'noone@x.io'],
      customersWithout: 0,
      left: [
        { header: 'id', because: 'personal' },
        { header: 'Full name', because: 'personal' },
      ],
    });
  });

  it('gives every attribute a name that options and rules can write; numbers of many values come in bands', () => {
    expect(record.base.dimensions).toEqual(['age', 'children', 'city', 'lead_source']);
    expect(record.base.numbers).toEqual(['age', 'children']);
    const bands = record.attributes?.columns.find(({ name }) => name === 'age')?.bands ?? [];
    expect(bands).toHaveLength(5);
    expect([bands[0]!.from, bands.at(-1)!.to]).toEqual([18, 67]);
    expect(record.attributes?.columns.find(({ name }) => name === 'children')?.bands).toEqual([]);
  });

  it.each(['people', 'segments', 'cohorts', 'channels', 'first-orders'])('is what %s compares by', async (name) => {
    const { tables } = await readReport(workspace, { name, options: { by: 'city' } });
    const shown = tables.flatMap(({ rows }) => JSON.stringify(rows)).join('');
    expect(CITIES.filter((city) => !shown.includes(city))).toEqual([]);
  });

  it('goes with value in the report on drivers, each with its n', async () => {
    const { tables } = await readReport(workspace, { name: 'drivers', options: {} });
    expect(JSON.stringify(tables).includes('lead_source')).toBe(true);
  });

  it('is asked by rules: numbers as numbers, though they are compared in bands', async () => {
    const where = "age >= 60 and city = 'Bonn'";
    const { tables } = await readReport(workspace, { name: 'segments', options: { where } });
    const expected = Array.from({ length: 330 }, (_, i) => i).filter((i) => 18 + (i % 50) >= 60 && i % 3 === 0).length;
    expect(tables.find(({ name }) => name === 'members')?.rows).toHaveLength(expected);
  });

  it('stays for later runs, whose new orders find their people', async () => {
    const [first] = await workspace.connection.rows<{ n: number }>(sql`select count(*) as n from customer_attributes`);
    expect(Number(first?.n)).toBe(332);
    const later = file('email,ordered_at,amount\nnobody@x.io,2024-06-01,20.00\n', 'later.csv');
    expect((await run(workspace, [later])).attributes).toMatchObject({ customers: 331, prospects: 1 });
  });

  it('is forgotten where that is asked', async () => {
    const forgotten = await run(workspace, [], []);
    expect(forgotten.attributes).toBeUndefined();
    expect(forgotten.base.dimensions).toEqual([]);
  });
});

it('is told from the orders among several files, by its first rows', async () => {
  const record = await run(await empty(), [
    file(orders(), 'a.csv'),
    file(people().replace('E-Mail', 'Email'), 'b.csv'),
  ]);
  expect(record.attributes).toMatchObject({ files: ['b.csv'], customers: 330 });
  expect(record.base.customers).toBe(330);
});

it('has the last value of who stands there twice, and no value of nobody', async () => {
  const twice = `email,plan\n${emailOf(1)},basic\n${emailOf(2)},pro\n${emailOf(1)},pro\n${emailOf(2)},\n,pro\n`;
  const workspace = await empty();
  const record = await run(workspace, [file(orders(40), 'orders.csv')], [file(twice, 'people.csv')]);
  expect(record.attributes).toMatchObject({ repeated: 2, nameless: 1, customers: 2, customersWithout: 38 });
  const { tables } = await readReport(workspace, { name: 'segments', options: { where: "plan = 'pro'" } });
  expect(tables.find(({ name }) => name === 'members')?.rows).toHaveLength(2);
});

it('does not bring back who has been deleted, and what was known of them goes with them', async () => {
  const workspace = await empty();
  const { connection, folder } = workspace;
  await run(workspace, [file(orders(40), 'orders.csv')], [file(people(40), 'people.csv')]);
  const person = await whoIs(connection, emailOf(3));
  const eraser = makeEraser(person.texts, 'erased-0123456789abcdef');
  const known = () =>
    connection.rows(sql`select * from customer_attributes where customer = ${emailOf(3)}`).then((rows) => rows.length);
  expect((await placesInLedger(connection, person, eraser)).map(({ place }) => place)).toContain('customer_attributes');
  expect(await known()).toBe(1);
  await eraseFromLedger(connection, person, { eraser, name: 'erased-0123456789abcdef', key: 'k' });
  expect(await known()).toBe(0);
  rememberErased(folder, person.texts, () => new Uint8Array(16));
  const again = await run(workspace, [], [file(people(40), 'people.csv')]);
  expect(await known()).toBe(0);
  expect(again.attributes).toMatchObject({ nameless: 2, customers: 39 });
});

describe('a file that is none of people', () => {
  const refused = async (text: string) => {
    const bad = file(text, 'people.csv');
    const error = await run(await empty(), [file(orders(40), 'orders.csv')], [bad]).catch((each: unknown) => each);
    if (!(error instanceof Failure)) throw error;
    return error;
  };

  it('is refused with the file, the row, the value, and a customer as the orders have them', async () => {
    const { words, message, remedy } = await refused('customer_id,age\n17,30\n18,31\n');
    expect(words.code).toBe('attributes-invalid.no-match');
    for (const part of ['people.csv', 'row 2', '17', emailOf(0)]) expect(message).toContain(part);
    expect(remedy).toContain('ids or e-mail addresses');
  });

  it.each([
    ['attributes-invalid.no-people', 'email,age\n,30\n,31\n'],
    ['attributes-invalid.no-attribute', `email,Full name,note\n${emailOf(1)},Ann,\n`],
  ])('is refused as %s', async (code, text) => expect((await refused(text)).words.code).toBe(code));
});
