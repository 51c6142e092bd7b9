import { daysBetween } from '@perennial/engine';
import {
  averageCustomer,
  type BootstrappedAnswer,
  bootstrapFormulas,
  cohortCurve,
  discountOf,
  type FormulaPeriod,
  type FormulaTerms,
  type OrderSums,
  orderFormulas,
  orderInputs,
  ownAverage,
  type Random,
  readSums,
  type SumsShape,
  totalOf,
} from '@perennial/models';
import type { Interval } from '../../record/interval.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { type ContractRow, contractOf } from './contract.ts';
import type { FormulaGroup, FormulaRow, LifeSums } from './formulas-result.ts';
import type { ModelForecast } from './model-misses.ts';
import { allModelSums, type ModelSums, modelRow } from './model-worth.ts';
import type { GroupSums } from './read-sums.ts';

/** All that was asked, of every group; `business` is all customers. */
export interface GroupQuestion {
  readonly record: StudyRecord;
  readonly shape: SumsShape;
  readonly now: readonly GroupSums[];
  /** At each cut-off. */
  readonly then: readonly (readonly GroupSums[])[];
  /** Where the orders are payments of a contract: now, then at each cut-off. */
  readonly contract: { readonly period: FormulaPeriod; readonly rows: readonly (readonly ContractRow[])[] } | null;
  readonly model: readonly ModelSums[];
  readonly forecasts: readonly (readonly ModelForecast[])[];
  readonly random: Random;
  readonly weights: readonly Float64Array[];
  readonly business: Pick<GroupSums, 'parts' | 'came'>;
  readonly businessThen: readonly Pick<GroupSums, 'parts' | 'came'>[];
}

type GroupKey = Pick<GroupSums, 'dimension' | 'key'>;

/** What the formulas say of a group, or of all customers where none is named. */
export function formulaGroup(
  key: GroupKey | null,
  name: Pick<FormulaGroup, 'dimension' | 'value' | 'isOthers'>,
  question: GroupQuestion,
): FormulaGroup {
  const { record, shape, business } = question;
  const mine = key === null ? business : question.now.find((each) => isOf(key, each))!;
  const whole = key === null ? undefined : totalOf(business.parts, shape);
  const terms = termsOf(record, record.settings.horizonDays);
  const answers = bootstrapFormulas(
    { parts: mine.parts, ...(whole && { business: whole }) },
    { ...question, ...terms },
  );
  const sums = readSums(totalOf(mine.parts, shape), shape);
  const average = whole ? averageCustomer(readSums(whole, shape)) : ownAverage(sums);
  const past = record.backtest.cutOffs.map((_, i) => atCutOff(key, i, question));
  const contract = contractOfGroup(key, { sums, parts: mine.parts }, past, question);
  return {
    ...name,
    life: lifeOf(sums),
    inputs: shape.periods.map((period, i) => ({
      period: period.name,
      days: period.days,
      discount: discountOf(period, record.settings.annualDiscount),
      ...orderInputs(sums, i, period, average),
      counted: sums.periods[i]!,
    })),
    curve: cohortCurve(sums).map(Math.round),
    payments: contract?.payments ?? null,
    came: past.map(({ customers, came }) => ({ customers, money: came })),
    rows: [
      ...answers.map((answer) => rowOf(answer, past)),
      ...(contract ? [contract.row] : []),
      modelRow(
        key === null
          ? allModelSums(question.model.filter(isByChannel))
          : question.model.find((each) => isOf(key, each))!,
        record,
        question.forecasts.map((all) => modelMiss(key, all)),
      ),
    ],
  };
}

function isOf({ dimension, key }: GroupKey, other: GroupKey): boolean {
  return other.dimension === dimension && other.key === key;
}

function isByChannel({ dimension }: GroupKey): boolean {
  return dimension === 'channel';
}

function termsOf({ settings }: StudyRecord, horizonDays: number): FormulaTerms {
  return { horizonDays, annualDiscount: settings.annualDiscount };
}

/** What every formula would have said of the group at a cut-off, in money of all its customers, and what they then brought. */
interface PastAnswers {
  readonly customers: number;
  readonly came: number;
  said(formula: BootstrappedAnswer): number | null;
  /** Money of an average payment as it was known then. */
  readonly orderValue: number;
}

function atCutOff(key: GroupKey | null, i: number, question: GroupQuestion): PastAnswers {
  const { record, shape, then, businessThen } = question;
  const { asOf, horizonDays } = record.backtest.cutOffs[i]!;
  const mine = key === null ? businessThen[i]! : then[i]!.find((each) => isOf(key, each));
  if (!mine) return { customers: 0, came: 0, orderValue: 0, said: () => null };
  const sums = readSums(totalOf(mine.parts, shape), shape);
  const average =
    key === null ? ownAverage(sums) : averageCustomer(readSums(totalOf(businessThen[i]!.parts, shape), shape));
  const answers = orderFormulas(sums, shape, average, termsOf(record, horizonDays));
  const asked = shape.periods.filter((period) => holdsTwo(period, asOf, record)).map(({ name }) => name);
  return {
    customers: sums.customers,
    came: mine.came,
    orderValue: sums.orders > 0 ? sums.money / sums.orders : 0,
    said: ({ formula, period }) => {
      if (period !== null && !asked.includes(period)) return null;
      const answer = answers.find((each) => each.formula === formula && each.period === period);
      return answer ? answer.ahead * sums.customers : null;
    },
  };
}

/** Whether two whole periods lie in the history as of a day. */
export function holdsTwo({ days }: FormulaPeriod, asOf: string, { base }: Pick<StudyRecord, 'base'>): boolean {
  return 2 * days <= daysBetween(base.firstOrder, asOf) + 1;
}

function rowOf(answer: BootstrappedAnswer, past: readonly PastAnswers[]): FormulaRow {
  const { formula, period, worth, ahead } = answer;
  return {
    formula,
    period,
    worth: rounded(worth),
    ahead: rounded(ahead),
    misses: past.map((then) => missOf(then.said(answer), then.came)),
  };
}

/** The contractual model of a group: payments that it expects × the money of an average one; null where it has nothing to say. */
function contractOfGroup(
  key: GroupKey | null,
  { sums, parts }: { readonly sums: OrderSums } & Pick<GroupSums, 'parts'>,
  past: readonly PastAnswers[],
  { contract, record, shape, weights }: GroupQuestion,
): { readonly row: FormulaRow; readonly payments: number } | null {
  if (!contract) return null;
  const rowsOf = (all: readonly ContractRow[]) =>
    all.filter((each) => (key === null ? isByChannel(each) : isOf(key, each)));
  const { horizonDays } = record.settings;
  const said = contractOf(rowsOf(contract.rows[0]!), contract.period, termsOf(record, horizonDays));
  if (!said) return null;
  const each = sums.money / sums.orders;
  const spread = orderValueError(parts, weights, shape);
  const misses = past.map(({ customers, came, orderValue }, i) => {
    const terms = termsOf(record, record.backtest.cutOffs[i]!.horizonDays);
    const then = contractOf(rowsOf(contract.rows[i + 1]!), contract.period, terms);
    return missOf(then && then.ahead * customers * orderValue, came);
  });
  return {
    payments: said.payments,
    row: {
      formula: 'contract',
      period: null,
      worth: lognormal(each * said.payments, Math.hypot(said.paymentsError, spread)),
      ahead: lognormal(each * said.ahead, Math.hypot(said.aheadError, spread)),
      misses,
    },
  };
}

/** Standard deviation of the logarithm of the money of an order, by the weights of the bootstrap. */
function orderValueError(parts: GroupSums['parts'], weights: readonly Float64Array[], shape: SumsShape): number {
  const logs = weights.map((row) => {
    let [money, orders] = [0, 0];
    parts.forEach((part, g) => {
      if (!part) return;
      const sums = readSums(part, shape);
      money += row[g]! * sums.money;
      orders += row[g]! * sums.orders;
    });
    return Math.log(money / orders);
  });
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1));
}

function lognormal(median: number, error: number): Interval {
  const at = (z: number) => median * Math.exp(z * error);
  return rounded({ median, low80: at(-Z80), high80: at(Z80), low95: at(-Z95), high95: at(Z95) });
}

/** Ends of the intervals of a normal distribution, in standard deviations. */
const Z80 = 1.2815515655446004;
const Z95 = 1.959963984540054;

function modelMiss(key: GroupKey | null, all: readonly ModelForecast[]): number | null {
  const mine = all.filter((each) => (key === null ? isByChannel(each) : isOf(key, each)));
  const sum = (of: 'forecast' | 'came') => mine.reduce((total, each) => total + each[of], 0);
  return missOf(sum('forecast'), sum('came'));
}

/** Forecast ÷ actual − 1; null where nothing was said or nothing came. */
function missOf(said: number | null, came: number): number | null {
  return said === null || !(came > 0) ? null : Math.round((said / came - 1) * 1e6) / 1e6;
}

function rounded({ median, low80, high80, low95, high95 }: Interval): Interval {
  const round = Math.round;
  return {
    median: round(median),
    low80: round(low80),
    high80: round(high80),
    low95: round(low95),
    high95: round(high95),
  };
}

function lifeOf({ customers, lifespanDays, customerDays, orders, money, kept }: OrderSums): LifeSums {
  return { customers, lifespanDays, customerDays, orders, money, kept };
}
