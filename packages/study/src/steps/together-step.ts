import { Failure } from '@perennial/words';
import type { Costs } from '../costs/costs.ts';
import { type BasisFigure, type BasisName, basisNames } from '../record/bases.ts';
import type { Interval } from '../record/interval.ts';
import { roundedRecord } from '../record/rounded-record.ts';
import type { StudyRecord } from '../record/study-record.ts';
import type { SubscriptionFigures, SubscriptionLine } from '../record/subscription-figures.ts';
import type { Together } from '../record/together.ts';
import { ofPaymentsAlone, type SubscriptionCosts } from '../subscription-costs/subscription-costs.ts';
import { readTogether } from '../subscriptions/read-together.ts';
import { type FoundBusiness, regularityValues } from './business-step.ts';
import type { StudyContext } from './study-context.ts';
import { subscriptionsStep } from './subscriptions-step.ts';

/** The record of orders with what the business has of subscriptions beside them, and both added up; and what is expected of each subscription. */
export async function withSubscriptions(
  context: StudyContext,
  business: FoundBusiness,
  record: StudyRecord,
  costs: Costs,
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
  const { figures, lines, files } = await subscriptionsStep(
    context,
    business,
    known,
    settings,
    besideOrders(costs, settings),
  );
  const together = await addedUp(context, record, figures);
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
  { change }: StudyContext,
  { value, bases, settings }: StudyRecord,
  { forecast, bases: ofSubscriptions }: SubscriptionFigures,
): Promise<Together> {
  const subscriptions = forecast?.expectedPayments ?? 0;
  return {
    ...(await readTogether(change, 10 ** settings.minorUnits)),
    orders: value.expectedMoney,
    subscriptions,
    expectedMoney: value.expectedMoney + subscriptions,
    money: forecast ? sumOf(value.money, forecast.payments) : value.money,
    bases: bothBases(bases.figures, ofSubscriptions?.figures ?? []),
  };
}

/** Each basis of the orders with that of the subscriptions, or the last before it that costs of theirs lead to. */
function bothBases(orders: readonly BasisFigure[], subscriptions: readonly BasisFigure[]): Together['bases'] {
  const upTo = (basis: BasisName) =>
    subscriptions.findLast((each) => basisNames.indexOf(each.basis) <= basisNames.indexOf(basis));
  if (orders.length < 2 || subscriptions.length < 2) return [];
  return orders.flatMap(({ basis, historic, expected, interval }) => {
    const other = upTo(basis);
    if (!other) return [];
    return [
      {
        basis,
        historic: historic + other.historic,
        orders: expected,
        subscriptions: other.expected,
        expected: expected + other.expected,
        interval: sumOf(interval, other.interval),
      },
    ];
  });
}

/** Costs of payments alone: all others are those of the customers of orders, who would bear them twice. */
function besideOrders(
  { settings, fingerprint }: Costs,
  { minorUnits }: StudyRecord['settings'],
): SubscriptionCosts | null {
  if (fingerprint === null) return null;
  const minorPerUnit = 10 ** minorUnits;
  return { settings: ofPaymentsAlone(settings), spend: null, tickets: new Map(), minorPerUnit, isBesideOrders: true };
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
