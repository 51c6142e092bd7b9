import type { Interval, StudyRecord } from '@perennial/study';
import { lawWords } from '@perennial/study/reports';
import { type Page, section } from './page.ts';

/** A median this near the mean needs no word. */
const HARDLY_SHIFTED = 0.03;

/** What all customers together are expected to bring, how sure that is, and where the uncertainty comes from. */
export function value(record: StudyRecord, page: Page): string {
  const { value: v, settings, base } = record;
  const { say } = page.speaker;
  const shift = v.money.median / v.expectedMoney - 1;
  const expected = {
    money: { words: page.style.bold(page.speaker.format.moneyRound(v.expectedMoney)) },
    days: { days: settings.horizonDays },
    orders: { count: Math.round(v.expectedTransactions) },
    customers: { count: base.customers },
  };
  return section(page, say('run.value'), [
    page.paragraph(
      v.activeCustomers === null || v.active === null
        ? say('run.value.expected.everyone', expected)
        : say('run.value.expected', {
            ...expected,
            active: { count: Math.round(v.activeCustomers) },
            low: { count: v.active.low80 },
            high: { count: v.active.high80 },
          }),
    ),
    page.paragraph(say('run.value.interval', ends(v.money))),
    Math.abs(shift) < HARDLY_SHIFTED || !Number.isFinite(shift)
      ? null
      : page.paragraph(
          say(shift > 0 ? 'run.value.median.above' : 'run.value.median.below', {
            median: { money: v.money.median },
            shift: { share: Math.abs(shift) },
          }),
        ),
    page.paragraph(page.speaker.format.paragraph(lawWords(record).map(page.says))),
    page.paragraph(discounted(v, page)),
    page.style.dim(page.paragraph(uncertainty(v.uncertainty, page))),
  ]);
}

function ends({ low80, high80, low95, high95 }: Interval) {
  return { low80: { money: low80 }, high80: { money: high80 }, low95: { money: low95 }, high95: { money: high95 } };
}

function discounted({ discounted: money, discountedInfinite }: StudyRecord['value'], { speaker }: Page): string {
  return discountedInfinite === null
    ? speaker.say('run.value.discounted', { money: { money } })
    : speaker.say('run.value.discounted.infinite', { money: { money }, infinite: { money: discountedInfinite } });
}

function uncertainty(
  { individual, parameters, model, pastErrors }: StudyRecord['value']['uncertainty'],
  { speaker }: Page,
): string {
  return speaker.say(pastErrors.length > 0 ? 'run.value.uncertainty' : 'run.value.uncertainty.untested', {
    individual: { share: individual },
    parameters: { share: parameters },
    cutOffs: { count: pastErrors.length },
    model: { share: Math.expm1(model) },
  });
}
