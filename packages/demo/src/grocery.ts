import { id, sql } from '@perennial/engine';
import { drawCategorical, type Random } from '@perennial/models';
import type { Business, World } from './business.ts';
import { drawMeanValue, drawOrderCents } from './gamma-spend.ts';
import { groceryParameters as parameters } from './grocery-parameters.ts';
import type { OrderRow } from './journal.ts';
import { drawBuyer, visitPurchases } from './purchase-process.ts';
import { choose, numberedName } from './sql-names.ts';
import { arrivalTime, joinTime, type SeasonDay, seasonTime, shopClock } from './trade-calendar.ts';

const statuses = ['completed', 'voided'];
const stores = parameters.stores.map(({ name }) => name);

/** A grocery with three stores: many small baskets at even intervals, receipts without a card, goods brought back. */
export const grocery: Business = {
  name: 'grocery',
  currency: 'EUR',
  parameters,
  simulate: simulateGrocery,
  fileColumns: sql`number as receipt_id, ${numberedName('K', id('customer'))} as customer_id,
    moment::date as date, moment::time as time, ${choose('category', stores)} as store, ${choose('status', statuses)} as status,
    cents * 0.01 as total`,
  customerName: (column) => numberedName('K', column),
  category: { name: 'store', values: stores },
};

function simulateGrocery({ calendar, customers, journal }: World): (customer: number, random: Random) => void {
  const season = seasonTime(calendar, weekOfShopping);
  const arrivals = arrivalTime(calendar, weekOfShopping, parameters.yearlyGrowth);
  const clock = shopClock(parameters.visitsByHour);
  const shares = parameters.stores.map(({ share }) => share);
  const { purchases, regularity, spend, mess } = parameters;
  let guests = 0;

  return (customer, random) => {
    const joined = joinTime(arrivals, customer, customers, random);
    const category = drawCategorical(shares, random);
    const store = parameters.stores[category]!;
    const buyer = drawBuyer({ ...purchases, alpha: purchases.alpha / store.rate }, joined, regularity, random);
    const meanValue = store.spend * drawMeanValue(spend, random);
    let document = 0;

    visitPurchases(buyer, season, calendar.end, random, (time) => {
      const second = clock(time);
      const cents = drawOrderCents(meanValue, spend.p, random);
      const receipt: OrderRow = { second, customer, document: document++, category, cents };
      journal.row('kept', receipt);
      journal.order(second, cents);
      const returned =
        random() < mess.return ? season.inverse(season.at(time) + 1 + 4 * random()) : Number.POSITIVE_INFINITY;
      if (returned < calendar.end) {
        const back = clock(returned);
        const part = Math.max(1, Math.floor(cents * (0.05 + 0.4 * random())));
        journal.row('return', { ...receipt, second: back, document: document++, cents: -part });
        journal.giveBack(back, part);
      }
      if (random() < mess.voided)
        journal.row('cancelled', { ...receipt, second: Math.max(0, second - 90), document: document++, status: 1 });
      if (random() < mess.guest) {
        const value = drawOrderCents(store.spend * drawMeanValue(spend, random), spend.p, random);
        journal.row('guest', { second, customer: -1, document: guests++, category, cents: value });
      }
    });
    journal.close({ customer, category, rate: buyer.rate, end: buyer.end, meanValue });
  };
}

/** Closed on Sundays, fullest on Saturdays; busier before Christmas, quieter in August. */
function weekOfShopping({ month, weekday }: SeasonDay): number {
  const week = [0, 0.95, 0.85, 0.85, 0.95, 1.3, 1.6];
  const ofMonth = month === 12 ? 1.15 : month === 8 ? 0.85 : 1;
  return week[weekday]! * ofMonth;
}
