import { id, sql } from '@perennial/engine';
import { drawCategorical, drawLogNormal, drawPoisson, type Random } from '@perennial/models';
import { b2bParameters as parameters } from './b2b-parameters.ts';
import type { Business, World } from './business.ts';
import type { OrderRow } from './journal.ts';
import { drawBuyer, visitPurchases } from './purchase-process.ts';
import { numberedName } from './sql-names.ts';
import { arrivalTime, joinTime, type SeasonDay, seasonTime, shopClock } from './trade-calendar.ts';

const CREDIT_NOTE = 1;
const segments = parameters.segments.map(({ name }) => name);
const WORKING_HOURS = [0, 0, 0, 0, 0, 0, 0, 1, 4, 6, 6, 5, 3, 5, 6, 5, 4, 2, 1, 0, 0, 0, 0, 0];

/** Of ten customers three order for one company, two for another, and five for one each: the first of those who order for the same. */
const firstOfCompany = sql`(customer - case customer % 10 when 1 then 1 when 2 then 2 when 4 then 1 else 0 end)`;

/** A B2B supplier: few accounts, orders of many lines and very unequal size, the end of each quarter, one dominant account. */
export const b2b: Business = {
  name: 'b2b',
  currency: 'EUR',
  parameters,
  simulate: simulateB2b,
  fileColumns: sql`case status when ${CREDIT_NOTE} then 'CN' else 'INV' end || number::varchar as invoice_no,
    ${numberedName('A', id('customer'))} as customer_id, moment::date as invoice_date,
    'P-' || lpad(category::varchar, 4, '0') as sku, quantity, cents * 0.01 as unit_price, 'EUR' as currency,
    ${numberedName('C', firstOfCompany)} as company`,
  customerName: (column) => numberedName('A', column),
  category: { name: 'segment', values: segments },
  costs: parameters.costs,
};

function simulateB2b({ calendar, customers, journal }: World): (customer: number, random: Random) => void {
  const season = seasonTime(calendar, quarterEnd);
  const arrivals = arrivalTime(calendar, quarterEnd, parameters.yearlyGrowth);
  const clock = shopClock(WORKING_HOURS);
  const shares = parameters.segments.map(({ share }) => share);
  const dominant = Math.floor(customers / 50);
  const dominantValue = valueOfDominant(customers, calendar.days);
  const { purchases, regularity, spend, mess } = parameters;
  let guests = 0;

  return (customer, random) => {
    const joined = joinTime(arrivals, customer, customers, random);
    const category = drawCategorical(shares, random);
    const level = parameters.segments[category]!.level * spend.median * drawLogNormal(0, spend.sdOfAccounts, random);
    const isDominant = customer === dominant;
    const drawn = drawBuyer(purchases, joined, regularity, random);
    const buyer = isDominant
      ? { ...drawn, end: Number.POSITIVE_INFINITY, rate: parameters.dominant.ordersPerDay }
      : drawn;
    const meanValue = isDominant ? dominantValue : level * Math.exp(spend.sdOfOrders ** 2 / 2);
    const drawValue = () =>
      Math.min(spend.largest, meanValue * drawLogNormal(-(spend.sdOfOrders ** 2) / 2, spend.sdOfOrders, random));
    let document = 0;

    visitPurchases(buyer, season, calendar.end, random, (time) => {
      const second = clock(time);
      const lines = drawLines({ second, customer, document: document++, cents: 0 }, drawValue(), random);
      for (const line of lines) journal.row('kept', line);
      journal.order(
        second,
        lines.reduce((sum, { cents, quantity }) => sum + cents * quantity, 0),
      );
      const returned =
        random() < mess.return ? season.inverse(season.at(time) + 4 + 20 * random()) : Number.POSITIVE_INFINITY;
      if (returned < calendar.end) {
        const { cents, quantity, category: product } = lines[0]!;
        const back = clock(returned);
        const units = 1 + Math.floor((quantity / 2) * random());
        const note = { customer, document: document++, status: CREDIT_NOTE, category: product, cents };
        journal.row('return', { second: back, ...note, quantity: -units });
        journal.giveBack(back, cents * units);
      }
      if (random() < mess.zero) journal.row('zero', { ...lines[0]!, document: document++, quantity: 1, cents: 0 });
      if (random() < mess.guest)
        for (const line of drawLines({ second, customer: -1, document: guests++, cents: 0 }, level / 5, random))
          journal.row('guest', line);
    });
    journal.close({ customer, category, rate: buyer.rate, end: buyer.end, meanValue });
  };
}

type Line = OrderRow & Required<Pick<OrderRow, 'quantity' | 'category'>>;

/** Lines of different products that add up to about the value, each in whole units. */
function drawLines(order: OrderRow, value: number, random: Random): Line[] {
  const { products } = parameters.catalogue;
  const { beyondFirst, most } = parameters.lines;
  const count = Math.min(most, 1 + drawPoisson(beyondFirst, random));
  const first = Math.floor(products * random());
  return Array.from({ length: count }, (_, line) => {
    // The step has no divisor in common with the number of products, so no product comes twice.
    const product = (first + 37 * line) % products;
    const cents = priceCents(product);
    return {
      ...order,
      line,
      category: product,
      cents,
      quantity: Math.max(1, Math.round((100 * value) / count / cents)),
    };
  });
}

/** Prices rise evenly in their logarithm from the cheapest product to the dearest. */
function priceCents(product: number): number {
  const { products, cheapest, dearest } = parameters.catalogue;
  return Math.round(100 * cheapest * (dearest / cheapest) ** (product / (products - 1)));
}

/** An order of the dominant account, from what the others may be expected to buy in all. */
function valueOfDominant(customers: number, days: number): number {
  const { purchases, spend, dominant, segments: all } = parameters;
  const ordersOfAnAccount = 1 + ((purchases.r / purchases.alpha) * days) / 2.6;
  const level = all.reduce((sum, segment) => sum + segment.share * segment.level, 0) * spend.median;
  const valueOfAnOrder = level * Math.exp((spend.sdOfAccounts ** 2 + spend.sdOfOrders ** 2) / 2);
  const ordersOfDominant = dominant.ordersPerDay * days;
  const value = (dominant.shareOfOthers * customers * ordersOfAnAccount * valueOfAnOrder) / ordersOfDominant;
  return Math.min(value, spend.largest / 4);
}

/** Weekdays only, and most in the last weeks of a quarter. */
function quarterEnd({ weekday, month, dayOfMonth }: SeasonDay): number {
  if (weekday === 0 || weekday === 6) return 0;
  const daysIntoQuarter = ((month - 1) % 3) * 30.5 + dayOfMonth;
  return 0.75 + 1.3 * Math.exp(-(((daysIntoQuarter - 82) / 12) ** 2));
}
