import { id, sql } from '@perennial/engine';
import { drawCategorical, drawNormal, type Random } from '@perennial/models';
import type { Business, World } from './business.ts';
import { drawMeanValue, drawOrderCents } from './gamma-spend.ts';
import type { OrderRow } from './journal.ts';
import { type Buyer, drawBuyer, visitPurchases } from './purchase-process.ts';
import { shopParameters as parameters } from './shop-parameters.ts';
import { autumnPeak } from './shop-season.ts';
import { choose, numberedName } from './sql-names.ts';
import { arrivalTime, joinTime, seasonTime, shopClock } from './trade-calendar.ts';

/** The last is a test order, paid like any: a column of its own says that it is one. */
const statuses = ['paid', 'partially_refunded', 'refunded', 'cancelled', 'paid'];
const CANCELLED = 3;
const TEST = 4;
const channels = parameters.channels.map(({ name }) => name);
const EMAIL = channels.indexOf('email');
const ORGANIC = channels.indexOf('organic');

/** An e-commerce shop: Pareto/NBD purchases in a season's time, gamma-gamma spend, five channels of unlike quality, and the mess of a real export. */
export const shop: Business = {
  name: 'shop',
  currency: 'EUR',
  parameters,
  simulate: simulateShop,
  fileColumns: sql`number as order_id, ${numberedName('C', id('customer'))} as customer_id, moment as ordered_at,
    ${choose('status', statuses)} as status, ${choose('category', channels)} as channel, 'EUR' as currency,
    cents * 0.01 as total, refunded * 0.01 as refunded, cost * 0.01 as cost, status = ${TEST} as test`,
  customerName: (column) => numberedName('C', column),
  category: { name: 'channel', values: channels },
};

function simulateShop({ calendar, customers, journal }: World): (customer: number, random: Random) => void {
  const season = seasonTime(calendar, autumnPeak);
  const arrivals = arrivalTime(calendar, autumnPeak, parameters.yearlyGrowth);
  const clock = shopClock(parameters.ordersByHour);
  const shares = parameters.channels.map(({ share }) => share);
  const accounts = Math.max(1, Math.floor(customers / parameters.wholesale.oneIn));
  const everyWholesale = Math.floor(customers / accounts);
  const { spend, mess } = parameters;
  /** Numbers the documents of guests and testers. */
  let others = 0;

  return (customer, random) => {
    const joined = joinTime(arrivals, customer, customers, random);
    const category = drawCategorical(shares, random);
    const channel = parameters.channels[category]!;
    const isWholesale = customer % everyWholesale === Math.floor(everyWholesale / 10);
    const { buyer, meanValue } = isWholesale ? reseller(joined) : drawConsumer(channel, joined, random);
    const drawCost = (cents: number) =>
      Math.round(cents * Math.min(0.85, Math.max(0.25, channel.costShare + 0.05 * drawNormal(random))));
    let document = 0;

    visitPurchases(buyer, season, calendar.end, random, (time) => {
      const second = clock(time);
      const cents = drawOrderCents(meanValue, spend.p, random);
      const refunded = drawRefund(cents, random);
      const isRefunded = refunded === cents;
      const order: OrderRow = {
        second,
        customer,
        document,
        status: statuses.indexOf(isRefunded ? 'refunded' : refunded > 0 ? 'partially_refunded' : 'paid'),
        category: document === 0 ? category : laterChannel(category, random),
        cents,
        refunded,
        cost: drawCost(cents),
      };
      document++;
      journal.row(isRefunded ? 'refunded' : 'kept', order);
      if (!isRefunded) journal.order(second, cents - refunded);
      if (!isRefunded && random() < mess.duplicate) journal.copy(order);
      if (random() < mess.cancelled) {
        const before = Math.max(0, second - 60 - Math.floor(3600 * random()));
        journal.row('cancelled', { ...order, second: before, document: document++, status: CANCELLED, refunded: 0 });
      }
      const near = () => clock(Math.max(0, time + 6 * random() - 3));
      if (random() < mess.zero) {
        const sample = { customer, document: document++, category, cents: 0, cost: parameters.sampleCost };
        journal.row('zero', { second: near(), ...sample });
      }
      if (random() < mess.guest) {
        const value = drawOrderCents(channel.spend * drawMeanValue(spend, random), spend.p, random);
        const guest = { customer: -1, document: others++, category, cents: value, cost: drawCost(value) };
        journal.row('guest', { second: near(), ...guest });
      }
      if (random() < mess.test) {
        const tester = { customer: customers + Math.floor(3 * random()), document: others++ };
        journal.row('test', { second: near(), ...tester, status: TEST, category: ORGANIC, cents });
      }
    });
    journal.close({ customer, category, rate: buyer.rate * (1 - mess.refunded), end: buyer.end, meanValue });
  };
}

type Channel = (typeof parameters.channels)[number];

function drawConsumer(channel: Channel, joined: number, random: Random): { buyer: Buyer; meanValue: number } {
  const { r, alpha, s, beta } = parameters.purchases;
  const purchases = { r, alpha: alpha / channel.rate, s, beta: beta / channel.departure };
  return {
    buyer: drawBuyer(purchases, joined, 1, random),
    meanValue: channel.spend * drawMeanValue(parameters.spend, random),
  };
}

/** Buys for resale, much and for good. */
function reseller(joined: number): { buyer: Buyer; meanValue: number } {
  const { ordersPerDay, meanValue } = parameters.wholesale;
  return { buyer: { joined, end: Number.POSITIVE_INFINITY, rate: ordersPerDay, regularity: 1 }, meanValue };
}

/** Nothing, a part or all of an order, in cents. */
function drawRefund(cents: number, random: Random): number {
  const { refunded, partlyRefunded } = parameters.mess;
  const fate = random();
  if (fate < refunded) return cents;
  return fate < refunded + partlyRefunded ? Math.floor(cents * (0.1 + 0.5 * random())) : 0;
}

/** Who comes back comes by the same way, or on their own, or is called by mail. */
function laterChannel(first: number, random: Random): number {
  if (random() < parameters.sameChannelAgain) return first;
  return random() < 0.6 ? EMAIL : ORGANIC;
}
