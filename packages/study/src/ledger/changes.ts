import { type Connection, id, sql } from '@perennial/engine';
import type { Parameters } from '@perennial/models';
import { isBaseline, purchaseModel } from '../fit/methods.ts';
import { openScores } from '../score/score-files.ts';
import { expectedTotals } from '../score/totals.ts';
import { summarise } from '../summarise/summarise.ts';
import { makeTemporary } from '../workspace/workspace.ts';
import type { Changes, StudyRecord } from './record.ts';

/** Keeps the scores of the run before for comparison, since the new ones take their table. */
export async function keepScoresBefore(connection: Connection, folder: string): Promise<void> {
  await openScores(connection, folder);
  await makeTemporary(
    connection,
    id('scores before'),
    sql`select customer, cast(expected_money as double) as expected_money, orders from scores`,
  );
  await connection.execute(sql`drop view scores`);
}

/**
 * What moved the total since the run before. The old model is carried forward in steps: to the new settings, to the new day, to
 * the new orders; what remains is the re-estimated model. The steps add up to the difference.
 */
export async function changesSince(
  connection: Connection,
  before: StudyRecord,
  now: Pick<StudyRecord, 'settings' | 'value' | 'chosen'>,
  imported: {
    readonly newOrders: number;
    readonly newCustomers: number;
    readonly newMoney: number;
    readonly lastSourceBefore: number;
  },
  minorPerUnit: number,
): Promise<Changes> {
  const horizonChanged =
    before.settings.horizonDays !== now.settings.horizonDays ||
    before.settings.annualDiscount !== now.settings.annualDiscount;
  const old = oldModel(before);
  const total = async (asOf: string, lastSource: number | undefined) => {
    const seen = { table: 'orders', ...(lastSource !== undefined && { lastSource }) };
    const { rows } = await summarise(connection, seen, asOf, 'customers carried forward', minorPerUnit);
    const totals = expectedTotals(old.model, old.parameters, old.spend, rows, {
      horizon: now.settings.horizonDays,
      discountRate: 0,
    });
    return Math.round(totals.money * minorPerUnit);
  };
  const { lastSourceBefore } = imported;
  const valueBefore = before.value.expectedMoney;
  const valueNow = now.value.expectedMoney;
  const underOldModel = isBaseline(before.chosen.method)
    ? null
    : {
        settings: await total(before.settings.asOf, lastSourceBefore),
        time: await total(now.settings.asOf, lastSourceBefore),
        orders: await total(now.settings.asOf, undefined),
      };
  const because = underOldModel
    ? [
        {
          cause: 'settings',
          words: horizonChanged ? 'another horizon' : 'orders changed or withdrawn',
          money: underOldModel.settings - valueBefore,
        },
        { cause: 'time', words: 'time passing without an order', money: underOldModel.time - underOldModel.settings },
        { cause: 'orders', words: 'new orders and customers', money: underOldModel.orders - underOldModel.time },
        { cause: 'model', words: 'the model, estimated anew', money: valueNow - underOldModel.orders },
      ].filter(({ cause, money }) => money !== 0 || cause !== 'settings')
    : [
        {
          cause: 'method',
          words: `the method: ${before.chosen.title} before, ${now.chosen.title} now`,
          money: valueNow - valueBefore,
        },
      ];
  return {
    sinceRun: before.run,
    newOrders: imported.newOrders,
    newCustomers: imported.newCustomers,
    newMoney: imported.newMoney,
    valueBefore,
    valueNow,
    because,
    movers: await movers(connection, minorPerUnit),
  };
}

function oldModel(before: StudyRecord) {
  const behind = before.models.find(({ model }) => model === before.chosen.method) ?? before.models[0];
  if (!behind || !before.spend) throw new RangeError(`run ${before.run} of the ledger holds no model to compare with`);
  const { p, q, gamma } = before.spend.parameters;
  return {
    model: purchaseModel(behind.model),
    parameters: behind.parameters as Parameters,
    spend: { p: p ?? 1, q: q ?? 2, gamma: gamma ?? 1 },
  };
}

/** The customers whose expected money moved most, and what they did. */
async function movers(connection: Connection, minorPerUnit: number): Promise<Changes['movers']> {
  const rows = await connection.rows<{
    customer: string;
    before: number;
    now: number;
    more: number;
    isnew: boolean;
  }>(sql`
select s.customer, coalesce(b.expected_money, 0) as before, cast(s.expected_money as double) as now,
  s.orders - coalesce(b.orders, 0) as more, b.customer is null as isnew
from scores as s left join ${id('scores before')} as b on b.customer = s.customer
order by abs(s.expected_money - coalesce(b.expected_money, 0)) desc, s.customer limit 10`);
  return rows
    .filter(({ before, now }) => Math.round(before * minorPerUnit) !== Math.round(now * minorPerUnit))
    .map(({ customer, before, now, more, isnew }) => ({
      customer,
      before: Math.round(before * minorPerUnit),
      now: Math.round(now * minorPerUnit),
      why: isnew
        ? 'new customer'
        : more > 0
          ? `${more} new ${more === 1 ? 'order' : 'orders'}`
          : 'no new order; time passed and the model was estimated anew',
    }));
}
