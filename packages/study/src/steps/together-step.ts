import { Failure } from '@perennial/words';
import type { Interval } from '../record/interval.ts';
import { roundedRecord } from '../record/rounded-record.ts';
import type { StudyRecord } from '../record/study-record.ts';
import type { SubscriptionForecast, SubscriptionLine } from '../record/subscription-figures.ts';
import type { Together } from '../record/together.ts';
import { readTogether } from '../subscriptions/read-together.ts';
import { type FoundBusiness, regularityValues } from './business-step.ts';
import type { StudyContext } from './study-context.ts';
import { subscriptionsStep } from './subscriptions-step.ts';

/** The record of orders with what the business has of subscriptions beside them, and both added up; and what is expected of each subscription. */
export async function withSubscriptions(
  context: StudyContext,
  business: FoundBusiness,
  record: StudyRecord,
): Promise<{ readonly record: StudyRecord; readonly lines: readonly SubscriptionLine[] | null }> {
  const { regularity, subscriptions: known } = business;
  const likely = regularity
    ? [
        {
          code: 'contract-likely',
          values: { ...regularityValues(regularity), setting: { option: 'businessModel', choice: 'subscriptions' } },
        } as const,
      ]
    : [];
  const said = { ...record, warnings: [...record.warnings, ...likely] };
  if (!known) return { record: said, lines: null };
  const { settings } = record;
  if (known.currency !== settings.currency)
    throw new Failure('option-invalid.subscriptions-currency', {
      before: { text: settings.currency },
      currency: { text: known.currency },
    });
  const { figures, lines, files } = await subscriptionsStep(context, business, known, settings);
  const together = await addedUp(context, record, figures.forecast);
  return {
    record: roundedRecord({
      ...said,
      sources: [...said.sources, ...known.sources],
      files: [...files, ...said.files],
      subscriptions: figures,
      together,
    }),
    lines,
  };
}

async function addedUp(
  { change: { connection } }: StudyContext,
  { value, settings }: StudyRecord,
  forecast: SubscriptionForecast | null,
): Promise<Together> {
  const subscriptions = forecast?.expectedPayments ?? 0;
  return {
    ...(await readTogether(connection, 10 ** settings.minorUnits)),
    orders: value.expectedMoney,
    subscriptions,
    expectedMoney: value.expectedMoney + subscriptions,
    money: forecast ? sumOf(value.money, forecast.payments) : value.money,
  };
}

/** The interval of a sum of two independent figures: medians add up, and the squares of what lies between them and each end. */
function sumOf(a: Interval, b: Interval): Interval {
  const median = a.median + b.median;
  const end = (name: keyof Interval, sign: 1 | -1) =>
    Math.round(median + sign * Math.hypot(a[name] - a.median, b[name] - b.median));
  return {
    median,
    low80: end('low80', -1),
    high80: end('high80', 1),
    low95: end('low95', -1),
    high95: end('high95', 1),
  };
}
