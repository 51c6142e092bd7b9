import { type PredictOptions, type PurchaseModel, purchaseModel } from '@perennial/models';
import { parametersOf, type StudyFit } from '../fit/fit-study.ts';
import { expectedTotals } from '../predict/totals.ts';
import type { Sensitivity } from '../record/scores.ts';
import type { StudyRecord } from '../record/study-record.ts';
import { everyNth } from '../summarise/every-nth.ts';
import type { Summaries } from '../summarise/summarise.ts';

const HORIZONS = [90, 182, 365, 730, 1095];
const DISCOUNTS = [0, 0.05, 0.1, 0.15, 0.2];

/** Ratios of two totals over the same sample hardly depend on it. */
const ROWS_FOR_RATIOS = 5_000;

/**
 * The stated totals under other horizons, discount rates and models: each the stated one times the ratio of the model's totals, so that
 * the chosen setting gives exactly what was said. Money in minor units.
 */
export function sensitivity(
  fit: StudyFit,
  model: PurchaseModel,
  { rows, time }: Pick<Summaries, 'rows' | 'time'>,
  settings: Pick<StudyRecord['settings'], 'horizonDays' | 'annualDiscount'>,
  said: Pick<StudyRecord['value'], 'expectedTransactions' | 'expectedMoney' | 'discounted'>,
): Sensitivity {
  const { horizonDays, annualDiscount } = settings;
  const sample = everyNth(rows, Math.ceil(rows.x.length / ROWS_FOR_RATIOS));
  const totals = (by: PurchaseModel, { horizon, discountRate }: PredictOptions) =>
    expectedTotals(by, parametersOf(fit, by.name), fit.spending.line, sample, {
      horizon: time.ahead(horizon),
      discountRate: time.rate(discountRate),
    });
  const stated = totals(model, { horizon: horizonDays, discountRate: Math.log1p(annualDiscount) / 365.25 });
  const ratio = (value: number, whole: number) => (whole > 0 ? value / whole : 0);
  const undiscounted = (found: typeof stated) => ({
    money: Math.round(ratio(found.money, stated.money) * said.expectedMoney),
    transactions: ratio(found.transactions, stated.transactions) * said.expectedTransactions,
  });
  return {
    horizons: withOwn(HORIZONS, horizonDays).map((days) => ({
      days,
      ...undiscounted(totals(model, { horizon: days, discountRate: 0 })),
    })),
    discounts: withOwn(DISCOUNTS, annualDiscount).map((annual) => ({
      annual,
      money: Math.round(
        ratio(
          totals(model, { horizon: horizonDays, discountRate: Math.log1p(annual) / 365.25 }).discounted,
          stated.discounted,
        ) * said.discounted,
      ),
    })),
    models: [...fit.purchase.keys()].map(purchaseModel).map((each) => ({
      model: each.name,
      title: each.title,
      ...undiscounted(totals(each, { horizon: horizonDays, discountRate: 0 })),
    })),
  };
}

function withOwn(values: readonly number[], own: number): readonly number[] {
  return [...new Set([...values, own])].sort((a, b) => a - b);
}
