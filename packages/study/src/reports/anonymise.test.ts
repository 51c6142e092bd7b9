import { expect, it } from 'vitest';
import { demo } from '../../test/reports/reported.ts';
import { anonymise } from './anonymise.ts';

const key = Uint8Array.from({ length: 32 }, (_, i) => i);

it('names nobody, anywhere, and quotes no row', async () => {
  const { report, transactions } = await demo();
  const text = JSON.stringify(anonymise(report, key));
  expect(JSON.stringify(report)).toContain('C00000101');
  for (const customer of transactions.keys()) expect(text).not.toContain(customer);
  for (const { examples } of report.record.reconciliation.excluded)
    for (const { content } of examples) expect(text).not.toContain(JSON.stringify(content).slice(1, -1));
});

it('forgets what notes quote, and names those who moved like everyone', async () => {
  const { report } = await demo();
  const { record } = report;
  const [first] = record.top;
  const mover = { customer: first!.customer, before: 1, now: 2, why: { code: 'no-new-order', values: {} } as const };
  const changes = {
    sinceRun: 1,
    newOrders: 1,
    newCustomers: 1,
    newMoney: 1,
    valueBefore: 1,
    valueNow: 2,
    because: [],
    equity: null,
    largestChanges: [mover],
  };
  const note = { code: 'encoding-unsure' as const, values: { sample: { text: first!.customer } } };
  const sources = record.sources.map((source) => ({ ...source, notes: [note] }));
  const told = anonymise({ ...report, record: { ...record, changes, sources } }, key);
  expect(told.record.changes?.largestChanges).toEqual([{ ...mover, customer: told.record.top[0]?.customer }]);
  expect(JSON.stringify(told)).not.toContain(first!.customer);
});

it('renames whomever a warning names', async () => {
  const { report } = await demo();
  const { record } = report;
  const [, second, third] = record.top.map(({ customer }) => customer);
  const warning = {
    code: 'returned-nearly-all' as const,
    values: { customers: { customers: [second!, third!] } },
  };
  const told = anonymise({ ...report, record: { ...record, warnings: [warning] } }, key).record;
  const [, is, andIs] = told.top.map(({ customer }) => customer);
  expect(told.warnings).toEqual([{ ...warning, values: { customers: { customers: [is, andIs] } } }]);
});

it('keeps lists in their order, one name a customer throughout', async () => {
  const { report } = await demo();
  const { reports, record, anonymised } = anonymise(report, key);
  expect(anonymised).toBe(true);
  const names = new Map(report.reports.customers.customer.map((id, i) => [id, reports.customers.customer[i]]));
  expect(new Set(names.values()).size).toBe(names.size);
  expect(reports.value.top.map(({ customer }) => customer)).toEqual(
    report.reports.value.top.map(({ customer }) => names.get(customer)),
  );
  expect(reports.value.top.map(({ expectedMoney }) => expectedMoney)).toEqual(
    report.reports.value.top.map(({ expectedMoney }) => expectedMoney),
  );
  const first = names.get(report.record.top[0]!.customer)!;
  expect(record.top[0]?.customer).toBe(first);
  expect(reports.summary.sentences[1]?.values.customer).toEqual({ text: first });
  expect(record.warnings.find(({ code }) => code === 'dominant-customer')?.values.customer).toEqual({ text: first });
});

it('gives other names under another key', async () => {
  const { report } = await demo();
  const names = (of: Uint8Array) => anonymise(report, of).reports.customers.customer;
  expect(names(key)).toEqual(names(key));
  const others = new Set(names(new Uint8Array(32)));
  expect(names(key).some((name) => others.has(name))).toBe(false);
});
