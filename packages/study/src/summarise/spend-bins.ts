import { type Connection, type Fragment, orderedBy, sql } from '@perennial/engine';
import { BINS_PER_LOG, type SpendRows } from '@perennial/models';
import { inOrder } from './in-order.ts';

/** Places within a bin, by which its mean is told, and steps within it, by which its variance is. */
const PLACES = 2 ** 32;
const STEPS = 2 ** 16;

/**
 * Repeat customers binned for the spend model, per x, by steps of ln(mean) so short that the likelihood shows nothing of it, see `BINS_PER_LOG`.
 * That logarithm is the only one a customer costs.
 *
 * All that is averaged is a whole number (money, a place, a step, its square), and so few of them are in a bin that their sum is exact: it is the
 * same in whatever order and on however many machines an engine adds, and with it everything that is fitted to it, to the last bit.
 */
export function spendBins(byCustomer: Fragment): Fragment {
  return sql`
select x, bin, count(*) as count, avg(money) as money, avg(place) as place, avg(step) as step, avg(step * step) as squared_step
from (select x, money, bin, floor(${PLACES} * (position - bin)) as place, floor(${STEPS} * (position - bin)) as step
  from (select x, money, position, cast(floor(position) as integer) as bin
    from (select x, round(x * spend) as money, ${BINS_PER_LOG} * ln(spend) as position
      from ${byCustomer} as customers where x > 0 and spend > 0) as spenders) as placed) as in_bins
group by x, bin${orderedBy('x, bin')}`;
}

export async function readSpendRows(
  connection: Connection,
  byCustomer: Fragment,
  minorPerUnit: number,
): Promise<SpendRows> {
  const answer = await connection.columns(spendBins(byCustomer), {
    x: 'int32',
    bin: 'int32',
    count: 'float64',
    money: 'float64',
    place: 'float64',
    step: 'float64',
    squared_step: 'float64',
  });
  const { x, bin, count, money, place, step, squared_step: squaredStep } = inOrder(answer, ['x', 'bin']);
  const unit = Math.log(minorPerUnit);
  return {
    x,
    mean: money.map((sum, i) => sum / (x[i]! * minorPerUnit)),
    meanLog: place.map((at, i) => (bin[i]! + (at + 0.5) / PLACES) / BINS_PER_LOG - unit),
    varianceLog: squaredStep.map((square, i) => Math.max(0, square - step[i]! ** 2) / (STEPS * BINS_PER_LOG) ** 2),
    count,
  };
}
