import type { PeriodName } from '@perennial/models';
import type { Message, WordKey } from '@perennial/words';
import { message } from '../message.ts';
import type { FormulaGroup } from './formulas-result.ts';
import { type FormulaView, inputsOf, type ShownFormula } from './shown-rows.ts';

/** The calculation of a formula with the business's own numbers. */
export function arithmeticOf(shown: ShownFormula, view: FormulaView): Message<WordKey> {
  const { group, formula, worth } = shown;
  const { life, curve } = group;
  const inputs = inputsOf(group, view);
  const value = { money: worth.median };
  const margin = { share: view.margin.share };
  const perPeriod = { money: inputs.revenue };
  const grown = { parameter: 1 + inputs.discount };
  const retention = { parameter: inputs.retention };
  switch (formula) {
    case 'orders-over-lifespan':
      return message('lab.arithmetic.orders-over-lifespan', {
        order: { money: inputs.orderValue },
        frequency: { parameter: inputs.frequency },
        period: { message: perPeriodWords(view.period) },
        lifespan: { message: spanWords(view.period, inputs.lifespan) },
        margin,
        value,
      });
    case 'margin-over-churn':
      return message('lab.arithmetic.margin-over-churn', {
        revenue: perPeriod,
        period: { message: perPeriodWords(view.period) },
        margin,
        churn: { parameter: 1 - inputs.retention },
        value,
      });
    case 'first-payment-now':
      return message('lab.arithmetic.first-payment-now', { revenue: perPeriod, margin, grown, retention, value });
    case 'first-payment-later':
      return message('lab.arithmetic.first-payment-later', { revenue: perPeriod, margin, grown, retention, value });
    case 'historic-average':
      return message('lab.arithmetic.historic-average', {
        kept: { money: life.kept },
        margin,
        customers: { count: life.customers },
        value,
      });
    case 'cohort-sum':
      if (curve.length === 1)
        return message('lab.arithmetic.cohort-sum.one', { first: { money: curve[0]! }, margin, value });
      return message('lab.arithmetic.cohort-sum', {
        months: { count: curve.length },
        first: { list: curve.slice(0, Math.min(3, curve.length - 1)).map((money) => ({ money })) },
        last: { money: curve.at(-1)! },
        margin,
        value,
      });
    case 'contract':
      return message('lab.arithmetic.contract', {
        payment: { money: life.money / life.orders },
        margin,
        payments: { parameter: group.payments ?? 0 },
        value,
      });
    default:
      return modelArithmetic(shown, view);
  }
}

/** So far and still to come, each after the margin's share. */
function modelArithmetic({ group, worth }: ShownFormula, { margin }: FormulaView): Message<WordKey> {
  const soFar = (group.life.kept / group.life.customers) * margin.share;
  return message('lab.arithmetic.model', {
    historic: { money: Math.round(soFar) },
    residual: { money: Math.round(worth.median - soFar) },
    value: { money: worth.median },
  });
}

/** What a period was counted from. */
export function countedWords(group: FormulaGroup, view: FormulaView): readonly Message<WordKey>[] {
  const { counted, retention, isBorrowed, lifespan } = inputsOf(group, view);
  const { active, before, both, orders, money } = counted;
  return [
    message('lab.counted', {
      period: { message: lastPeriodWords(view.period) },
      ordering: { count: active },
      orders: { count: orders },
      money: { money },
      before: { count: before },
      both: { count: both },
      retention: { share: retention },
      lifespan: { message: spanWords(view.period, lifespan) },
    }),
    ...(isBorrowed ? [message(group.dimension === null ? 'lab.borrowed.all' : 'lab.borrowed')] : []),
  ];
}

/** A month, a year: as what something is counted per. */
export function perPeriodWords(period: PeriodName): Message<WordKey> {
  return message(`lab.per.${period}`);
}

function lastPeriodWords(period: PeriodName): Message<WordKey> {
  return message(`lab.last.${period}`);
}

function spanWords(period: PeriodName, count: number): Message<WordKey> {
  return message(`lab.span.${period}`, { n: { parameter: count } });
}
