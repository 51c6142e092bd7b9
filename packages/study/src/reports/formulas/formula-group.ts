import {
  averageCustomer,
  type BootstrappedAnswer,
  bootstrapFormulas,
  cohortCurve,
  discountOf,
  type OrderSums,
  orderInputs,
  ownAverage,
  readSums,
  totalOf,
} from '@perennial/models';
import { contractOfGroup } from './contract-row.ts';
import type { FormulaGroup, FormulaRow, LifeSums } from './formulas-result.ts';
import { type GroupQuestion, isOf, isOfFirstWay, termsOf } from './group-question.ts';
import type { ModelForecast } from './model-misses.ts';
import { allModelSums, modelRow } from './model-worth.ts';
import { atCutOff, isEnough, missOf, type PastAnswers } from './past-answers.ts';
import { rounded } from './rounded.ts';
import type { GroupKey } from './ways.ts';

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
  const past = question.cutOffs.map((_, i) => atCutOff(key, i, question));
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
          ? allModelSums(question.model.filter(isOfFirstWay))
          : question.model.find((each) => isOf(key, each))!,
        record,
        question.forecasts.map((all) => modelMiss(key, all)),
      ),
    ],
  };
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

function modelMiss(key: GroupKey | null, all: readonly ModelForecast[]): number | null {
  const mine = all.filter((each) => (key === null ? isOfFirstWay(each) : isOf(key, each)));
  const sum = (of: 'customers' | 'forecast' | 'came') => mine.reduce((total, each) => total + each[of], 0);
  return isEnough(key, sum('customers')) ? missOf(sum('forecast'), sum('came')) : null;
}

function lifeOf({ customers, lifespanDays, customerDays, orders, money, kept }: OrderSums): LifeSums {
  return { customers, lifespanDays, customerDays, orders, money, kept };
}
