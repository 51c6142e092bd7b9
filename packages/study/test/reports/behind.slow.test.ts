import { beforeAll, expect, it } from 'vitest';
import { type CustomerSearch, customerOrders, findCustomers, placeIn } from '../../src/index.ts';
import type { CustomerLine } from '../../src/record/scores.ts';
import { foundReport } from '../../src/reports/found-report.ts';
import { reports } from '../../src/reports/reports.ts';
import { readWorkspace, type WorkspaceReader } from '../../src/workspace/reader.ts';
import { demo, type Reported } from './reported.ts';

let business: Reported;
let reader: WorkspaceReader;

beforeAll(async () => {
  business = await demo();
  reader = await readWorkspace(business.workspace.folder);
});

it('finds behind each row of each table just as many customers as the row counts', async () => {
  const { record, report } = business;
  const results = new Map<string, unknown>(Object.entries(report.reports));
  const looked = new Set<string>();
  for (const { definition } of reports) {
    const { tables } = foundReport(definition, {}, record, results.get(definition.name));
    for (const { name, columns, rows, behind } of tables) {
      const counted = columns.find(({ key }) => key === 'customers');
      for (const row of rows) {
        const those = behind?.(row);
        if (!those || counted?.type !== 'number') continue;
        const { found } = await findCustomers(reader, { ...(those as CustomerSearch), limit: 1 });
        expect([name, those, found]).toEqual([name, those, counted.value(row)]);
        looked.add(name);
      }
    }
  }
  expect([...looked]).toEqual(
    expect.arrayContaining(['actions', 'rfm', 'cohorts', 'value-of-channel', 'segments-by-channel']),
  );
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
