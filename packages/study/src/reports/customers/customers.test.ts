import { daysBetween } from '@perennial/engine';
import { customerValue, operationalTime, purchaseModel, spendingBy } from '@perennial/models';
import { describe, expect, it } from 'vitest';
import { demo, hasRetail, onlineRetail, sum } from '../../../test/reports/reported.ts';
import { chosenQuery, MOST_CUSTOMERS } from './chosen-customers.ts';
import { largestWithin, MOST_TRANSACTIONS } from './timelines.ts';

describe.each([
  ['the demo', demo, true],
  ['Online Retail', onlineRetail, hasRetail],
])('the customers of %s', (_, business, isThere) => {
  it.skipIf(!isThere)('carry their orders and what the model saw of them', async () => {
    const { report, record, transactions } = await business();
    const { customers } = report.reports;
    expect(customers.total).toBe(record.base.customers);
    expect(customers.complete).toBe(record.base.customers <= MOST_CUSTOMERS);
    if (customers.complete) expect(customers.customer).toHaveLength(record.base.customers);
    const { actions, value } = report.reports;
    for (const { customer } of [...actions.lists.flatMap(({ rows }) => rows), ...value.top, ...value.bottom])
      expect(customers.customer).toContain(customer);
    expect(new Set(customers.customer).size).toBe(customers.customer.length);
    let entry = 0;
    customers.customer.forEach((customer, i) => {
      const mine = transactions.get(customer)!;
      const days = mine.map((each) => each.days);
      expect(customers.x[i]).toBe(mine.length - 1);
      expect(customers.tx[i]).toBe(days.at(-1));
      expect(customers.T[i]).toBe(daysBetween(mine[0]!.day, record.settings.asOf));
      expect(customers.orders[i]).toBe(sum(mine, ({ orders }) => orders));
      expect(customers.meanSpend[i]).toBeCloseTo(sum(mine, ({ money }) => money) / mine.length, 6);
      const kept = customers.orderCount[i]!;
      let day = 0;
      const timeline = Array.from({ length: kept }, (__, k) => {
        day += customers.orderDays[entry + k]!;
        return [day, customers.orderMoney[entry + k]];
      });
      expect(timeline).toEqual(mine.slice(-kept).map(({ days: d, money }) => [d, money]));
      entry += kept;
    });
    expect(entry).toBe(customers.orderDays.length);
    expect(entry).toBeLessThanOrEqual(MOST_TRANSACTIONS);
  });

  it.skipIf(!isThere)('can be predicted for again by the models, to the minor unit', async () => {
    const { report, record } = await business();
    const { customers, method } = report.reports;
    const { scoring } = method;
    const by = {
      purchase: purchaseModel(scoring.model),
      parameters: scoring.parameters,
      draws: scoring.draws,
      spend: spendingBy(scoring.spend),
      time: operationalTime(scoring.calendar),
    };
    for (let i = 0; i < customers.customer.length; i += 7) {
      const history = { x: customers.x[i]!, tx: customers.tx[i]!, T: customers.T[i]! };
      const unit = 10 ** record.settings.minorUnits;
      const state = { ...history, meanSpend: customers.meanSpend[i]! / unit };
      const options = { horizon: record.settings.horizonDays, discountRate: 0 };
      const { transactions, money } = customerValue(by, state, options);
      expect(customers.expectedTransactions[i]).toBeCloseTo(transactions, 5);
      expect(Math.abs(customers.expectedMoney[i]! - money * unit)).toBeLessThan(0.51 + 1e-6 * money * unit);
    }
  });
});

it('takes of a big business the best, the least and who is named, each once and the best first', async () => {
  const { workspace, report } = await demo();
  const all = report.reports.customers.customer;
  const named = [all[3]!, all[500]!, 'nobody'];
  const rows = await workspace.connection.rows<{ customer: string; place: number }>(chosenQuery(990, named, 100, 20));
  const byPlace = [...rows].sort((x, y) => x.place - y.place).map(({ customer }) => customer);
  expect(rows.map(({ place }) => place).sort((x, y) => x - y)).toEqual(Array.from({ length: 41 }, (_, i) => i));
  expect(byPlace.slice(0, 20)).toEqual(report.reports.value.top.slice(0, 20).map(({ customer }) => customer));
  expect(byPlace[20]).toBe(all[500]);
  expect(byPlace).toEqual(
    expect.arrayContaining(report.reports.value.bottom.slice(0, 20).map(({ customer }) => customer)),
  );
});

describe('the transactions kept', () => {
  it.each([
    [[5, 1, 3], 9, 5],
    [[5, 1, 3], 8, 4],
    [[5, 1, 3], 5, 2],
    [[5, 5, 5], 1, 1],
    [[], 10, 1],
  ])('of %j within %d are %d each', (counts, most, each) => expect(largestWithin(counts, most)).toBe(each));
});
