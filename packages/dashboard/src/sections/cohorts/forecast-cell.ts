import type { CohortCurve } from '@perennial/study';

/** What a customer of a cohort is expected to have brought by an age, minor units, with its 80 % interval. */
export interface ForecastCell {
  readonly value: number;
  readonly low80: number;
  readonly high80: number;
}

/** Read off the forecast between the ages that it has, in months; null before it begins and after it ends. */
export function forecastCell({ forecast }: Pick<CohortCurve, 'forecast'>, age: number): ForecastCell | null {
  const { ages, money, low80, high80 } = forecast;
  const after = ages.findIndex((each) => each >= age);
  const [from, to] = [ages[after - 1], ages[after]];
  if (from === undefined || to === undefined) return null;
  const part = (age - from) / (to - from);
  const between = (values: readonly number[]) => values[after - 1]! + part * (values[after]! - values[after - 1]!);
  return { value: between(money), low80: between(low80), high80: between(high80) };
}
