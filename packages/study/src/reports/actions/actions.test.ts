import { daysBetween } from '@perennial/engine';
import { describe, expect, it } from 'vitest';
import { csv, demo, file, hasRetail, onlineRetail, type Rows, reported, sum } from '../../../test/reports/reported.ts';
import { assumedOf } from '../opportunities/assumed.ts';
import { reckoned } from '../opportunities/reckon.ts';
import type { ReportData } from '../report-data.ts';
import { LISTED } from './action-rows.ts';
import { actions, doWords, mostWords, sureWords } from './definition.ts';

/** What the scores say of everyone the report holds, by name. */
function known({ customers }: ReportData['reports']) {
  return new Map(
    customers.customer.map((name, i) => [
      name,
      {
        x: customers.x[i]!,
        tx: customers.tx[i]!,
        silence: customers.T[i]! - customers.tx[i]!,
        probAlive: customers.probAlive[i]!,
        historic: customers.historic[i]!,
        expected: customers.expectedMoney[i]!,
      },
    ]),
  );
}

describe.each([
  ['the demo', demo, true],
  ['Online Retail', onlineRetail, hasRetail],
])('the lists of %s', (_, business, isThere) => {
  it.skipIf(!isThere)('have on them who belongs there, once, and the sums of all', async () => {
    const { report, record } = await business();
    const { lists } = report.reports.actions;
    const people = known(report.reports);
    const names = lists.flatMap(({ rows }) => rows.map(({ customer }) => customer));
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
    for (const { customers, rows, historic, expected, active, interval } of lists) {
      expect(rows).toHaveLength(Math.min(customers, LISTED));
      if (customers <= LISTED) {
        expect(sum(rows, (row) => row.historic)).toBe(historic);
        expect(sum(rows, (row) => row.expectedMoney)).toBe(expected);
        expect(sum(rows, ({ customer }) => people.get(customer)!.probAlive)).toBeCloseTo(active, 3);
      }
      expect(historic).toBeLessThanOrEqual(record.base.historicMoney);
      expect(expected).toBeLessThanOrEqual(record.value.expectedMoney);
      if (interval) {
        expect(interval.low95).toBeLessThanOrEqual(interval.low80);
        expect(interval.low80).toBeLessThan(interval.high80);
        expect(interval.high80).toBeLessThanOrEqual(interval.high95);
      }
    }
  });

  it.skipIf(!isThere)(
    'call slipping who is late by their own rhythm and may be active, and lost who is not',
    async () => {
      const { report } = await business();
      const people = known(report.reports);
      for (const { list, rows } of report.reports.actions.lists)
        for (const { customer, gap, silence } of rows) {
          const person = people.get(customer)!;
          expect(silence).toBe(person.silence);
          expect(gap).toBe(person.x > 0 ? person.tx / person.x : null);
          if (list === 'slipping') {
            expect(person.x).toBeGreaterThanOrEqual(2);
            expect(person.silence).toBeGreaterThan((2 * person.tx) / person.x);
            expect(person.probAlive).toBeGreaterThanOrEqual(0.2);
          }
          if (list === 'win-back') expect(person.probAlive).toBeLessThan(0.2);
          if (list === 'keep') expect(person.probAlive).toBeGreaterThanOrEqual(0.5);
          if (list === 'second-order') expect(person.x).toBe(0);
        }
    },
  );

  it.skipIf(!isThere)('stand in the order of what to do, which names whom they begin with', async () => {
    const { report, record } = await business();
    const { actions: found, opportunities: result } = report.reports;
    const todo = reckoned(result, assumedOf({ record }, {})).filter(({ list }) => list !== null);
    expect(todo.length).toBeGreaterThan(0);
    const valued = found.lists.filter(({ list }) => todo.some((row) => row.list === list));
    expect(valued.map(({ list }) => list)).toEqual(todo.map(({ list }) => list));
    for (const { list, names } of todo) {
      const { rows } = found.lists.find((each) => each.list === list)!;
      expect(names).toEqual(rows.slice(0, 3).map(({ customer }) => customer));
    }
  });
});

it('values the lists at most by what those on them would bring if they were active for certain', async () => {
  const { report } = await demo();
  const people = known(report.reports);
  const slipping = report.reports.actions.lists.find(({ list }) => list === 'slipping')!;
  for (const { customer, ifActive } of slipping.rows) {
    const { expected, probAlive } = people.get(customer)!;
    // The chance is told to six digits, the money to the cent.
    expect(ifActive).toBeCloseTo(expected * (1 / probAlive - 1), -1);
  }
});

it('takes the usual time between orders from those who came back', async () => {
  const { report, transactions, record } = await demo();
  const { rhythm } = report.reports.actions;
  const gaps = [...transactions.values()]
    .filter((mine) => mine.length > 1)
    .map((mine) => Math.floor(daysBetween(mine[0]!.day, mine.at(-1)!.day) / (mine.length - 1)))
    .sort((a, b) => a - b);
  expect(rhythm).toEqual({
    low: gaps[Math.ceil(gaps.length / 4) - 1],
    median: gaps[Math.ceil(gaps.length / 2) - 1],
    high: gaps[Math.ceil((3 * gaps.length) / 4) - 1],
    customers: record.base.repeatCustomers,
  });
});

it('has no second orders to wait for where hardly anyone came back', async () => {
  const rows: Rows = Array.from({ length: 60 }, (_, i) => [`c${i}`, `2025-0${1 + (i % 6)}-1${i % 9}`, 10 + (i % 7)]);
  const again: Rows = [
    ['c1', '2025-06-01', 20],
    ['c2', '2025-06-05', 20],
  ];
  const { report } = await reported([file(csv([...rows, ...again]))], { cutOffs: 0 });
  expect(report.reports.actions.rhythm).toBeNull();
  expect(report.reports.actions.lists.map(({ list }) => list)).not.toContain('second-order');
});

it('says of each list what to do, what it is worth and how sure that is', async () => {
  const { report, record } = await demo();
  const shown = { record, result: report.reports.actions };
  const [first] = report.reports.actions.lists;
  const code = first!.list === 'slipping' ? 'actions.answer' : 'actions.answer.first';
  expect(actions.answer(shown, {})[0]).toMatchObject({ code, values: { n: { count: first!.customers } } });
  for (const list of report.reports.actions.lists) {
    expect(doWords(list).code).toBe(`actions.do.${list.list}`);
    expect(mostWords(shown, list).values.money).toEqual({
      money: list.list === 'keep' ? list.expected : list.ifActive,
    });
    expect(sureWords(shown, list)[0]?.values).toMatchObject({
      money: { money: list.expected },
      n: { count: list.customers },
    });
  }
  // Where nobody leaves, keeping them is worth nothing that could be said.
  const [slipping] = report.reports.actions.lists.filter(({ list }) => list === 'slipping');
  expect(mostWords(shown, { ...slipping!, active: slipping!.customers }).code).toBe('actions.most.stay');
  const stayed = { ...record, value: { ...record.value, activeCustomers: record.base.customers } };
  expect(mostWords({ record: stayed }, slipping!).code).toBe('actions.most.stay');
  expect(actions.tables(shown, { who: 'slipping' }).map(({ name }) => name)).toEqual(['slipping-customers']);
});
