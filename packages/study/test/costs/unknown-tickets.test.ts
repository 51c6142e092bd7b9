import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ordersOf } from '../lifecycle/business.ts';
import { type TestFolder, testFolder } from '../lifecycle/folder.ts';

const orders = ordersOf({ customers: 40, days: 200, first: '2024-01-01' });
const [known] = orders;
let folder: TestFolder;
beforeAll(() => {
  folder = testFolder();
  folder.write(
    'orders.csv',
    [
      'order_id,customer_id,order_date,total,currency',
      ...orders.map(({ id, customer, day, amount }) => `${id},${customer},${day},${amount},EUR`),
    ].join('\n'),
  );
});
afterAll(() => folder.remove());

const asked = { horizonDays: 60, cutOffs: 0, report: false, files: ['orders.csv'] } as const;
const ticketNotes = async (customers: readonly string[]) => {
  folder.write(
    'tickets.csv',
    ['ticket,customer,date', ...customers.map((customer, i) => `${i},${customer},2024-03-01`)].join('\n'),
  );
  mkdirSync(folder.workspace, { recursive: true });
  folder.write('workspace/costs.yaml', 'service: { per-ticket: 4, tickets: ../tickets.csv }\n');
  const { costs } = await folder.run(asked);
  return costs?.notes.filter(({ code }) => code === 'costs-tickets-unknown');
};

it('says how many tickets cost nobody, since the orders know no such customers', async () => {
  const notes = await ticketNotes([known!.customer, 'a@example.org', 'a@example.org', 'b@example.org']);
  expect(notes).toEqual([
    {
      code: 'costs-tickets-unknown',
      values: {
        tickets: { count: 3 },
        all: { count: 4 },
        customers: { list: [{ text: 'a@example.org' }, { text: 'b@example.org' }] },
      },
    },
  ]);
});

it('says nothing where all of them are known', async () => {
  expect(await ticketNotes([known!.customer])).toEqual([]);
});
