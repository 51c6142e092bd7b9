import { defaultRules } from '@perennial/import';
import { beforeAll, expect, it } from 'vitest';
import { type CustomerSearch, customerOrders, findCustomers, ordersOfCustomer, placeIn } from '../../src/index.ts';
import type { CustomerLine } from '../../src/record/scores.ts';
import { buildReport } from '../../src/reports/build-report.ts';
import { cohortRule } from '../../src/reports/cohorts/definition.ts';
import { foundReport } from '../../src/reports/found-report.ts';
import { reports } from '../../src/reports/reports.ts';
import { runStudy } from '../../src/study.ts';
import type { WorkspaceReader } from '../../src/workspace/reader.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { demo, effects, file, type Reported, temporaryFolder } from './reported.ts';

let business: Reported;
let reader: WorkspaceReader;

beforeAll(async () => {
  business = await demo();
  reader = business.workspace;
});

it('finds behind each row of each table just as many customers as the row counts', async () => {
  expect(await tablesLookedBehind(business, reader)).toEqual(
    expect.arrayContaining([
      'actions',
      'active-and-value',
      'alive-and-value',
      'cohorts',
      'customers-by-age',
      'deciles-of-customers',
      'equal-age-by-channel',
      'first-channel',
      'flows',
      'past-and-future',
      'rfm',
      'segments-by-channel',
      'segments-by-stage',
      'segments-by-tier',
      'value-distribution',
      'value-drivers',
      'value-of-channel',
    ]),
  );
});

it('finds them by what is known of people, numbers in bands too', async () => {
  const orders = Array.from({ length: 620 }, (_, i) =>
    [1, 2].map((month) => `c${i},2025-0${month + (i % 3)}-1${i % 9},${10 + (i % 40)}`),
  );
  const people = Array.from(
    { length: 600 },
    (_, i) => `c${i},${18 + (i % 50)},${i % 3},${['Bonn', "L'Aquila", ''][i % 3]}`,
  );
  const workspace = await openWorkspace(temporaryFolder(), { create: true, threads: 1 });
  await runStudy(
    workspace,
    {
      cutOffs: 0,
      import: {
        from: { files: [file(`customer,ordered_at,amount\n${orders.flat().join('\n')}\n`)] },
        columns: {},
        rules: defaultRules,
        timeZone: 'UTC',
      },
      attributes: { files: [file(`customer,age,children,city\n${people.join('\n')}\n`, 'people.csv')] },
    },
    effects,
  );
  const report = await buildReport(workspace);
  const known = { record: report.record, report };
  const looked = await tablesLookedBehind(known, workspace);
  expect(looked).toEqual(
    expect.arrayContaining([
      'segments-by-age',
      'segments-by-city',
      'value-by-age',
      'value-by-children',
      'treatment-by-age',
    ]),
  );
});

/** Names of the tables that have rows with somebody behind; each has as many as it counts. */
async function tablesLookedBehind(
  { record, report }: Pick<Reported, 'record' | 'report'>,
  where: WorkspaceReader,
): Promise<readonly string[]> {
  const results = new Map<string, unknown>(Object.entries(report.reports));
  const looked = new Set<string>();
  for (const { definition } of reports) {
    const { tables } = foundReport(definition, {}, record, results.get(definition.name));
    for (const { name, columns, rows, behind } of tables) {
      const counted = columns.find(({ key }) => key === 'customers');
      for (const row of rows) {
        const those = behind?.(row);
        if (!those || counted?.type !== 'number') continue;
        const { found } = await findCustomers(where, { ...(those as CustomerSearch), limit: 1 });
        expect([name, those, found]).toEqual([name, those, counted.value(row)]);
        looked.add(name);
      }
    }
  }
  return [...looked];
}

it('finds those of a cohort who have reached an age, as the matrix counts them', async () => {
  const [everybody] = business.report.reports.cohorts.groups;
  const cohort = everybody!.cohorts.find(({ unfinishedFrom }) => unfinishedFrom !== null)!;
  for (const [i, age] of cohort.ages.entries()) {
    const rule = cohortRule(business.record, everybody!, cohort, age)!;
    expect((await findCustomers(reader, { rule, limit: 1 })).found).toBe(cohort.reached[i]);
  }
});

it('has the orders behind the money of a customer, to the cent', async () => {
  const { customers } = await findCustomers(reader, { limit: 40 });
  for (const { customer, historic, orders } of customers) {
    const behind = await ordersOfCustomer(reader, customer);
    expect(behind.total).toBe(historic);
    expect(behind.orders.filter(({ amount }) => amount >= 0)).toHaveLength(orders);
    expect(behind.found).toBe(behind.orders.length);
  }
  expect((await ordersOfCustomer(reader, 'nobody')).found).toBe(0);
});

it.each(customerOrders.flatMap((by) => [true, false].map((isRising) => ({ by, isRising }))))(
  'lists all in the order %j, each once, however they are paged',
  async (order) => {
    const all = await findCustomers(reader, { order, limit: 1000 });
    expect(all.found).toBe(all.customers.length);
    const paged: CustomerLine[] = [];
    for (let hasMore = true; hasMore; ) {
      const last = paged.at(-1);
      const page = await findCustomers(reader, { order, limit: 230, ...(last && { after: placeIn(order, last) }) });
      paged.push(...page.customers);
      hasMore = page.hasMore;
    }
    expect(paged.map(({ customer }) => customer)).toEqual(all.customers.map(({ customer }) => customer));
    const keys = all.customers.map((line) => placeIn(order, line).at);
    for (let i = 1; i < keys.length; i++)
      expect(order.isRising ? keys[i - 1]! <= keys[i]! : keys[i - 1]! >= keys[i]!).toBe(true);
  },
);
