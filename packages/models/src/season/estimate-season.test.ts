import { describe, expect, it } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { drawExponential, drawGamma } from '../numeric/samplers.ts';
import { distinctSummaries } from '../purchase/distinct-summaries.ts';
import { paretoNbd } from '../purchase/pareto-nbd/index.ts';
import { estimateSeason } from './estimate-season.ts';
import { operationalRows, operationalTime } from './operational-time.ts';
import { dampened, HALF_MONTHS, halfMonthOf, type SeasonIndex, withMeanOne } from './season.ts';
import { seasonPower } from './season-power.ts';

const truth = withMeanOne(Array.from({ length: HALF_MONTHS }, (_, half) => (half >= 22 ? 4 : 1)));
const parameters = { r: 0.8, alpha: 60, s: 0.8, beta: 200 };
const years = 4;
const days = Math.round(365.25 * years);
const asOf = Date.parse('2024-12-31T00:00:00Z') / 86_400_000;
const firstDay = asOf - days + 1;

describe('the season of Pareto/NBD customers who buy four times as much in December', () => {
  const { joined, transactions, rows } = simulate();
  const fitted = (season: SeasonIndex | null) => {
    const time = operationalTime({ asOf, season, pace: 1 });
    const fit = paretoNbd.fit(operationalRows(time, rows), { random: seeded('fit') });
    const newCustomer = (t: number) => paretoNbd.newCustomerTransactions(fit.parameters, t);
    return { fit, index: estimateSeason({ firstDay, joined, transactions, newCustomer, time }) };
  };
  const first = fitted(null);
  const second = fitted(first.index);

  it('is found, nearer in the second round, and stays when it is asked for again', () => {
    const error = (index: SeasonIndex) =>
      Math.max(...index.map((value, half) => Math.abs(Math.log(value / truth[half]!))));
    expect(error(second.index)).toBeLessThan(0.25);
    const third = fitted(second.index);
    const moved = third.index.map((value, half) => Math.abs(Math.log(value / second.index[half]!)));
    expect(Math.max(...moved)).toBeLessThan(0.05);
  });

  it('gives the model a time in which it fits', () => {
    // Per day of the calendar, as the first: each transaction at the pace of its day.
    const pace = transactions.reduce((sum, n, day) => sum + n * Math.log(first.index[halfMonthOf(firstDay + day)]!), 0);
    expect(second.fit.logLikelihood + pace).toBeGreaterThan(first.fit.logLikelihood + 50);
    expect(second.fit.parameters.r).toBeCloseTo(parameters.r, 0);
  });

  it('is none where nothing came and nothing was expected', () => {
    const none = new Float64Array(days);
    const time = operationalTime({ asOf, season: null, pace: 1 });
    const index = estimateSeason({ firstDay, joined: none, transactions: none, newCustomer: () => 0, time });
    expect(index.every((value) => Math.abs(value - 1) < 1e-12)).toBe(true);
  });
});

describe('how much of an index is used', () => {
  it('is none of it below two years, half at two and all from three on', () => {
    expect([0.5, 1.9, 2, 2.5, 3, 9].map(seasonPower)).toEqual([0, 0, 0.5, 0.75, 1, 1]);
    expect(dampened(truth, 0.5)[23]! / dampened(truth, 0.5)[0]!).toBeCloseTo(2, 10);
  });
});

/** By thinning from December's rate. */
function simulate() {
  const random = seeded('december');
  const joined = new Float64Array(days);
  const transactions = new Float64Array(days);
  const summaries = Array.from({ length: 6000 }, () => {
    const start = Math.floor(random() * days);
    joined[start]!++;
    const rate = drawGamma(parameters.r, random) / parameters.alpha;
    let left = (drawExponential(random) * parameters.beta) / drawGamma(parameters.s, random);
    let [x, last] = [0, start];
    for (let day = start + 1; day < days && left > 0; day++) {
      const weight = truth[halfMonthOf(firstDay + day)]!;
      left -= weight;
      if (random() < -Math.expm1(-rate * weight)) {
        transactions[day]!++;
        x++;
        last = day;
      }
    }
    return { x, tx: last - start, T: days - 1 - start };
  });
  return { joined, transactions, rows: distinctSummaries(summaries) };
}
