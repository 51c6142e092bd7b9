import {
  drawExponential,
  drawGamma,
  operationalTime,
  purchaseModel,
  type Random,
  seeded,
  spendingBy,
  type ValueModel,
} from '@perennial/models';
import { expect, it } from 'vitest';
import { lifetimeInterval } from './predict-customer.ts';

const spend = { p: 6.25, q: 3.74, gamma: 15.44 };
const annualDiscount = 0.1;
const DAYS = 700;
const LONGEST = 40_000;

/** A customer of Pareto/NBD and Gamma-Gamma until a day, and the discounted money of all days after it. */
function drawCustomer(p: Readonly<Record<'r' | 'alpha' | 's' | 'beta', number>>, random: Random) {
  const T = Math.floor(DAYS * (0.3 + 0.7 * random()));
  const perDay = drawGamma(p.r, random) / p.alpha;
  const end = (drawExponential(random) * p.beta) / drawGamma(p.s, random);
  const level = drawGamma(spend.q, random) / spend.gamma;
  const pay = () => drawGamma(spend.p, random) / level;
  let [x, tx, historic, future] = [0, 0, pay(), 0];
  for (let t = drawExponential(random) / perDay; t < Math.min(end, LONGEST); t += drawExponential(random) / perDay) {
    if (t > T) future += pay() * (1 + annualDiscount) ** ((T - t) / 365.25);
    else {
      x++;
      tx = t;
      historic += pay();
    }
  }
  return { x, tx, T, meanSpend: (100 * historic) / (x + 1), historic: 100 * historic, future: 100 * future };
}

it.each([
  ['CDNOW’s', { r: 0.553, alpha: 74, s: 0.606, beta: 81.6 }],
  ['loyal', { r: 1.2, alpha: 60, s: 1.5, beta: 1500 }],
])('a lifetime of %s customers who may be active ends above the interval for a tenth of them', (_, parameters) => {
  const random = seeded('lifetimes');
  const by: ValueModel = {
    purchase: purchaseModel('pareto-nbd'),
    parameters,
    draws: [],
    spend: spendingBy({ model: 'gamma-gamma', parameters: spend, paid: 1 }),
    time: operationalTime({ asOf: 20_000, season: null, pace: 1 }),
  };
  let [above, below, customers] = [0, 0, 0];
  while (customers < 1000) {
    const { future, ...history } = drawCustomer(parameters, random);
    if (by.purchase.probAlive(parameters, history) < 0.5) continue;
    const interval = lifetimeInterval(by, { ...history, costs: [] }, { annualDiscount, margin: 1 }, 2)!;
    customers++;
    if (history.historic + future > interval.high80) above++;
    if (history.historic + future < interval.low80 - 1) below++;
  }
  expect(Math.abs(above / customers - 0.1)).toBeLessThan(0.03);
  // Many have nothing to come, and the interval begins there.
  expect(below / customers).toBeLessThan(0.1);
});
