import type { Interval } from '../record/interval.ts';
import type { SubscriptionStudy } from './study-subscriptions.ts';

/** A study of subscriptions for a public file: money in major units, its currency beside it. */
export function publicSubscriptions(study: SubscriptionStudy) {
  const units = 10 ** study.minorUnits;
  const major = (minor: number) => Number((minor / units).toFixed(study.minorUnits));
  const interval = ({ median, low80, high80, low95, high95 }: Interval): Interval => ({
    median: major(median),
    low80: major(low80),
    high80: major(high80),
    low95: major(low95),
    high95: major(high95),
  });
  const { minorUnits: _, forecast, ...rest } = study;
  return {
    ...rest,
    revenue: major(study.revenue),
    movements: study.movements.map((movement) => ({
      ...movement,
      opening: major(movement.opening),
      fresh: major(movement.fresh),
      expansion: major(movement.expansion),
      contraction: major(movement.contraction),
      churn: major(movement.churn),
      reactivation: major(movement.reactivation),
      closing: major(movement.closing),
    })),
    plans: study.plans.map((plan) => ({ ...plan, revenue: major(plan.revenue) })),
    forecast: forecast && {
      ...forecast,
      revenue: major(forecast.revenue),
      revenueInterval: interval(forecast.revenueInterval),
      payments: major(forecast.payments),
    },
  };
}
