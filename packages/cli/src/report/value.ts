import type { StudyRecord } from '@perennial/study';
import { interval80, interval95 } from '../terminal/interval.ts';
import { bias, count, counted, percent } from '../terminal/number.ts';
import { type Page, section } from './page.ts';

/** What all customers together are expected to bring, how sure that is, and where the uncertainty comes from. */
export function value({ value: v, settings, base }: StudyRecord, page: Page): string {
  const { money, style } = page;
  const expected = style.bold(money.rounded(v.expectedMoney));
  const period = settings.horizonDays === 365 ? 'the next year' : `the next ${settings.horizonDays} days`;
  const shift = v.money.median / v.expectedMoney - 1;
  return section(page, 'What your customers are worth', [
    page.paragraph(
      `${expected} is expected over ${period} from ${count(v.expectedOrders)} orders. About ${count(v.activeCustomers)} of the ${count(base.customers)} customers are still active (sum of P(alive); 80 %: ${interval80(v.active, count)}).`,
    ),
    page.paragraph(
      `Four chances in five that it will be ${interval80(v.money, money.rounded)} (80 % interval), 19 in 20 that it will be ${interval95(v.money, money.rounded)} (95 %).`,
    ),
    Math.abs(shift) < 0.03 || !Number.isFinite(shift)
      ? null
      : page.paragraph(
          `The middle of that, ${money.rounded(v.money.median)}, lies ${percent(Math.abs(shift))} ${shift > 0 ? 'above' : 'below'} the expected value: ${shift > 0 ? 'a few outcomes far below weigh on the mean' : 'a few outcomes far above lift the mean'}.`,
        ),
    v.season &&
      page.paragraph(
        `The same forecast made a year ago was ${bias(Math.expm1(-v.season.lastYearLogError))}. Moved by most of that (season, trend), the total would be ${money.rounded(v.season.money.median)}, ${interval80(v.season.money, money.rounded)} (80 %), ${interval95(v.season.money, money.rounded)} (95 %).`,
      ),
    page.paragraph(
      `In today’s money: ${money.rounded(v.discounted)} to that day (DECT × spend)${v.discountedInfinite === null ? '' : `, ${money.rounded(v.discountedInfinite)} without end (residual lifetime value, DERT × spend)`}.`,
    ),
    page.style.dim(page.paragraph(uncertainty(v.uncertainty))),
  ]);
}

function uncertainty({ person, parameters, model, pastErrors }: StudyRecord['value']['uncertainty']): string {
  const itself =
    pastErrors.length > 0
      ? `the model itself, by how wrong it was at ${counted(pastErrors.length, 'earlier date')}, ± ${percent(Math.expm1(model))}`
      : 'the model itself: unknown without a backtest';
  return `The uncertainty (one standard deviation): the chance of single persons ± ${percent(person)}; the parameters ± ${percent(parameters)}; ${itself}.`;
}
