import { sql } from '@perennial/engine';
import { drawBeta, drawExponential, drawGamma, type Random } from '@perennial/models';
import type { Business, World } from './business.ts';
import { drawMeanValue, drawOrderCents, type SpendParameters } from './gamma-spend.ts';
import { drawBuyer, type ParetoParameters } from './purchase-process.ts';
import { SECONDS_A_DAY, type TradeCalendar, tradeDays } from './trade-calendar.ts';

/** A purchase model and its parameters, those of time in days. */
export type PlainProcess =
  | {
      readonly model: 'bg-nbd' | 'mbg-nbd';
      readonly parameters: { readonly r: number; readonly alpha: number; readonly a: number; readonly b: number };
    }
  | { readonly model: 'pareto-nbd'; readonly parameters: ParetoParameters };

/** A business that is a statistical model and nothing else: no season, no channel, no mess. */
export type PlainSpec = PlainProcess & {
  readonly spend: SpendParameters;
  readonly customers: number;
  /** Days of history. */
  readonly days: number;
  /** Customers join evenly over the first days of the history; by default over half of it. */
  readonly joinDays?: number;
  /** `YYYY-MM-DD`, the last day of the history; by default 2025-12-31. */
  readonly lastDay?: string;
  readonly seed: string;
};

export function plainCalendar({ lastDay = '2025-12-31', days }: PlainSpec): TradeCalendar {
  return tradeDays(lastDay, days);
}

export function plainBusiness(spec: PlainSpec): Business {
  const { model, parameters, spend, days, joinDays = days / 2 } = spec;
  return {
    name: model,
    currency: 'EUR',
    parameters: { model, ...parameters, spend, joinDays },
    simulate: (world) => simulatePlain(spec, joinDays, world),
    fileColumns: sql`customer + 1 as customer_id, moment as ordered_at, cents * 0.01 as amount`,
    // From 1: many systems write 0 for nobody.
    customerName: (column) => sql`(${column} + 1)`,
    category: { name: 'segment', values: ['all'] },
  };
}

function simulatePlain(
  spec: PlainSpec,
  joinDays: number,
  { calendar, customers, journal }: World,
): (customer: number, random: Random) => void {
  const live = spec.model === 'pareto-nbd' ? livePareto(spec.parameters) : liveBetaGeometric(spec);
  return (customer, random) => {
    const joined = ((customer + random()) / customers) * joinDays;
    const meanValue = drawMeanValue(spec.spend, random);
    let document = 0;
    const { rate, end } = live(joined, calendar.end, random, (time) => {
      const second = Math.floor(time * SECONDS_A_DAY);
      const cents = drawOrderCents(meanValue, spec.spend.p, random);
      journal.row('kept', { second, customer, document: document++, cents });
      journal.order(second, cents);
    });
    journal.close({ customer, category: 0, rate, end, meanValue });
  };
}

type Life = (
  joined: number,
  until: number,
  random: Random,
  visit: (time: number) => void,
) => { readonly rate: number; readonly end: number };

function livePareto(parameters: ParetoParameters): Life {
  return (joined, until, random, visit) => {
    const { rate, end } = drawBuyer(parameters, joined, 1, random);
    const stop = Math.min(end, until);
    for (let time = joined; time < stop; time += drawExponential(random) / rate) visit(time);
    return { rate, end };
  };
}

/** After a purchase the customer leaves with probability p ~ Beta(a, b): from the first on in the MBG/NBD, from the second in the BG/NBD. */
function liveBetaGeometric({ model, parameters }: Extract<PlainSpec, { model: 'bg-nbd' | 'mbg-nbd' }>): Life {
  const { r, alpha, a, b } = parameters;
  return (joined, until, random, visit) => {
    const rate = drawGamma(r, random) / alpha;
    const departure = drawBeta(a, b, random);
    let mayLeave = model === 'mbg-nbd';
    for (let time = joined; time < until; time += drawExponential(random) / rate) {
      visit(time);
      if (mayLeave && random() < departure) return { rate, end: time };
      mayLeave = true;
    }
    return { rate, end: Number.POSITIVE_INFINITY };
  };
}
