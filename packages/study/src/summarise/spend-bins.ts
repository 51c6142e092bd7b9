import { type Connection, type Fragment, orderedBy, sql } from '@perennial/engine';
import { BINS_PER_LOG, type SpendRows } from '@perennial/models';
import { inOrder } from './in-order.ts';

/** Places within a bin, by which its mean is told, and steps within it, by which its variance is. */
const PLACES = 2 ** 32;
const STEPS = 2 ** 16;

/**
 * Customers who paid binned for the spend model, per number n of transactions with money, by steps of ln(mean) so short that the likelihood shows
 * nothing of it, see `BINS_PER_LOG`. That logarithm is the only one a customer costs; those of single transactions enter by their sum alone, which
 * loses nothing.
 *
 * All that is summed is a whole number (money, a place, a step, its square, steps of logarithms), and so few of them are in a bin that their sum is
 * exact: it is the same in whatever order and on however many machines an engine adds, and with it everything that is fitted to it, to the last bit.
 */
export function spendBins(byCustomer: Fragment): Fragment {
  return sql`
select n, bin, count(*) as count, sum(money) as money, sum(log_money) as log_money, sum(place) as place, sum(step) as step, sum(step * step) as squared_step
from (select n, money, log_money, bin, floor(${PLACES} * (position - bin)) as place, floor(${STEPS} * (position - bin)) as step
  from (select n, money, log_money, position, cast(floor(position) as integer) as bin
    from (select cast(paid as integer) as n, cast(money as double) as money, log_money, ${BINS_PER_LOG} * ln(cast(money as double) / paid) as position
      from ${byCustomer} as customers where paid > 0) as spenders) as placed) as in_bins
group by n, bin${orderedBy('n, bin')}`;
}

export async function readSpendRows(
  connection: Connection,
  byCustomer: Fragment,
  minorPerUnit: number,
): Promise<SpendRows> {
  const answer = await connection.columns(spendBins(byCustomer), {
    n: 'int32',
    bin: 'int32',
    count: 'float64',
    money: 'float64',
    log_money: 'float64',
    place: 'float64',
    step: 'float64',
    squared_step: 'float64',
  });
  const { n, bin, count, ...sums } = inOrder(answer, ['n', 'bin']);
  const mean = (column: Float64Array) => column.map((sum, i) => sum / count[i]!);
  const unit = Math.log(minorPerUnit);
  const step = mean(sums.step);
  const meanLog = mean(sums.place).map((at, i) => (bin[i]! + (at + 0.5) / PLACES) / BINS_PER_LOG);
  return {
    n,
    mean: mean(sums.money).map((money, i) => money / (n[i]! * minorPerUnit)),
    meanLog: meanLog.map((log) => log - unit),
    varianceLog: mean(sums.squared_step).map(
      (square, i) => Math.max(0, square - step[i]! ** 2) / (STEPS * BINS_PER_LOG) ** 2,
    ),
    // One transaction is its own mean, whatever its logarithm was rounded to.
    logGap: mean(sums.log_money).map((logs, i) => (n[i] === 1 ? 0 : logs / n[i]! - meanLog[i]!)),
    count,
  };
}
