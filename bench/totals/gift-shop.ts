import { drawExponential, drawGamma, drawNormal, seeded } from '@perennial/models';

/** A shop of Pareto/NBD customers whose December is not like other months, and whose business wanders as no model knows. */
export interface GiftShop {
  readonly seed: string;
  readonly years: number;
  /** How much more is bought in December than in a mean month; below 1 less. */
  readonly december: number;
  /** Yearly standard deviation of the logarithm of the level of trade. */
  readonly wander: number;
  /** What a customer's rate is a year later, in the mean: below 1 they tire, which no model knows either. */
  readonly ageing: number;
}

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const CUSTOMERS_A_YEAR = 600;
const purchases = { r: 0.7, alpha: 70, s: 0.7, beta: 160 };

/** Its orders as a CSV file. */
export function giftShop({ seed, years, december, wander, ageing }: GiftShop): string {
  const random = seeded(seed);
  const days = Math.round(365.25 * years);
  let level = 0;
  const trade = Float64Array.from({ length: days }, (_, day) => {
    level += (wander / Math.sqrt(365)) * drawNormal(random);
    return Math.exp(level) * (new Date(FIRST_DAY + day * DAY_MS).getUTCMonth() === 11 ? december : 1);
  });
  const most = trade.reduce((a, b) => Math.max(a, b));
  const lines = ['customer_id,ordered_at,amount'];
  for (let customer = 1; customer <= CUSTOMERS_A_YEAR * years; customer++) {
    const joined = Math.floor(random() * days);
    const rate = drawGamma(purchases.r, random) / purchases.alpha;
    const end = joined + (drawExponential(random) * purchases.beta) / drawGamma(purchases.s, random);
    const spend = 40 * Math.exp(0.5 * drawNormal(random));
    const order = (day: number) => {
      const date = new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
      lines.push(`${customer},${date},${(spend * Math.exp(0.4 * drawNormal(random))).toFixed(2)}`);
    };
    order(joined);
    // Thinned from the busiest day's rate.
    for (let time = joined; ; ) {
      time += drawExponential(random) / (rate * most);
      if (time >= Math.min(end, days)) break;
      const day = Math.floor(time);
      if (day > joined && random() < (trade[day]! / most) * ageing ** ((time - joined) / 365)) order(day);
    }
  }
  return `${lines.join('\n')}\n`;
}
