import type { CohortCurve, CohortGroup } from '@perennial/study';
import type { CurveRow } from '../../charts/cohort-curves.ts';

const MOST_LINES = 6;

/** Some of many, evenly, the first and the last among them: more lines than these nobody can follow. */
export function evenly<Item>(items: readonly Item[], most = MOST_LINES): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, i) => items[Math.round((i * (items.length - 1)) / (most - 1))]!);
}

/** A cohort as a line: what all have reached, what only some have, and what is expected from there on. */
export function cohortRow({ cohort, ages, money, unfinishedFrom, forecast }: CohortCurve): CurveRow {
  const points = ages.map((age, i) => ({ age, money: money[i] ?? NaN }));
  const end = unfinishedFrom ?? points.length;
  return {
    label: cohort,
    complete: points.slice(0, end),
    // The grey part goes on from where the solid one ends.
    unfinished: unfinishedFrom === null ? [] : points.slice(Math.max(0, end - 1)),
    forecast: forecast.ages.map((age, i) => ({
      age,
      money: forecast.money[i] ?? NaN,
      low80: forecast.low80[i] ?? null,
      high80: forecast.high80[i] ?? null,
    })),
  };
}

/** All customers of a group as a line, up to the age that a tenth of them has reached. */
export function pooledRow({ pooled, customers }: CohortGroup, label: string): CurveRow {
  const points = pooled.ages.map((age, i) => ({ age, money: pooled.money[i] ?? NaN }));
  const reached = (i: number, share: number) => (pooled.customers[i] ?? 0) >= share * customers;
  const solid = points.filter((_, i) => reached(i, 0.5));
  const rest = points.filter((_, i) => reached(i, 0.1));
  return {
    label,
    complete: solid,
    unfinished: rest.length > solid.length ? rest.slice(Math.max(0, solid.length - 1)) : [],
    forecast: [],
  };
}
