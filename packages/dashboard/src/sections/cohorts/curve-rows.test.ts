import type { CohortCurve } from '@perennial/study';
import { beforeAll, expect, it } from 'vitest';
import { demoReport } from '../../../test/business.ts';
import { cohortRow, evenly } from './curve-rows.ts';

let cohorts: readonly CohortCurve[];

beforeAll(async () => {
  cohorts = (await demoReport()).reports.cohorts.groups[0]!.cohorts;
});

it('draws solid what all have reached, grey the rest, and dashed what is expected, ending at the cohort’s own total', () => {
  for (const cohort of cohorts) {
    const { complete, unfinished, forecast } = cohortRow(cohort);
    expect(complete.length + Math.max(0, unfinished.length - 1)).toBe(cohort.ages.length);
    const end = forecast.at(-1);
    // The report rounds its curves to whole minor units.
    const total = (cohort.historic + cohort.expected) / cohort.customers;
    if (end) expect(Math.abs(end.money - total)).toBeLessThanOrEqual(1);
  }
});

it('keeps the first and the last of many lines', () => {
  const some = evenly(Array.from({ length: 40 }, (_, i) => i));
  expect(some).toHaveLength(6);
  expect([some[0], some.at(-1)]).toEqual([0, 39]);
});
