import { Failure } from '@perennial/words';
import type { Costs } from '../costs/costs.ts';
import { type BasisFigure, type BasisName, basisNames } from '../record/bases.ts';
import type { Interval } from '../record/interval.ts';
import { roundedRecord } from '../record/rounded-record.ts';
import type { SharedBridge } from '../record/shared-payments.ts';
import type { StudyRecord } from '../record/study-record.ts';
import type { SubscriptionFigures, SubscriptionLine } from '../record/subscription-figures.ts';
import type { Together } from '../record/together.ts';
import { ofPaymentsAlone, type SubscriptionCosts } from '../subscription-costs/subscription-costs.ts';
import { reaching } from '../subscriptions/reaching.ts';
import { readTogether } from '../subscriptions/read-together.ts';
import { sharedPayments } from '../subscriptions/shared-payments.ts';
import type { Spell } from '../subscriptions/spells.ts';
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
  const { figures, lines, spells, files } = await subscriptionsStep(
    context,
    business,
    known,
    settings,
    besideOrders(costs, settings),
  );
  const together = await addedUp(context, record, figures, spells);
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
  record: StudyRecord,
  { forecast, bases: ofSubscriptions, endsAt }: SubscriptionFigures,
  spells: readonly Spell[],
): Promise<Together> {
  const { value, bases, settings } = record;
  const payments = await sharedPayments(change, record, spells, endsAt);
  const isClear = payments.verdict !== 'unclear';
  const found = await readTogether(change, 10 ** settings.minorUnits, isClear);
  const subscriptions = forecast?.expectedPayments ?? 0;
  const { shared } = found;
  const others = value.expectedMoney > 0 ? 1 - shared / value.expectedMoney : 1;
  const left = scaled(value.money, others);
  const expectedMoney = value.expectedMoney - shared + subscriptions;
  return {
    ...found,
    orders: value.expectedMoney,
    subscriptions,
    expectedMoney: isClear ? expectedMoney : null,
    money: isClear ? reaching(forecast ? sumOf(left, forecast.payments) : left, expectedMoney) : null,
    payments,
    bases: isClear ? bothBases(bases.figures, ofSubscriptions?.figures ?? [], { shared, past: payments.past }) : [],
  };
}

/**
 * Each basis of the orders with that of the subscriptions, or the last before it that costs of theirs lead to. What both have is taken off once, with as
 * much left of it as is left of the subscriptions.
 */
function bothBases(
  orders: readonly BasisFigure[],
  subscriptions: readonly BasisFigure[],
  { shared, past }: { readonly shared: number; readonly past: SharedBridge },
): Together['bases'] {
  const upTo = (basis: BasisName) =>
    subscriptions.findLast((each) => basisNames.indexOf(each.basis) <= basisNames.indexOf(basis));
  if (orders.length < 2 || subscriptions.length < 2) return [];
  const whole = subscriptions[0]!;
  return orders.flatMap(({ basis, historic, expected, interval }) => {
    const other = upTo(basis);
    if (!other) return [];
    const again = part(shared, other.expected, whole.expected);
    const others = expected === 0 ? 1 : 1 - again / expected;
    const sum = expected - again + other.expected;
    return [
      {
        basis,
        historic: historic + other.historic - part(past.same + past.missing, other.historic, whole.historic),
        orders: expected,
        shared: again,
        subscriptions: other.expected,
        expected: sum,
        interval: reaching(sumOf(scaled(interval, others), other.interval), sum),
      },
    ];
  });
}

/** What is left of some money where so much is left of all. */
function part(money: number, left: number, all: number): number {
  return all === 0 ? 0 : Math.round((money * left) / all);
}

function scaled({ median, low80, high80, low95, high95 }: Interval, by: number): Interval {
  const at = (money: number) => Math.round(money * by);
  return { median: at(median), low80: at(low80), high80: at(high80), low95: at(low95), high95: at(high95) };
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
