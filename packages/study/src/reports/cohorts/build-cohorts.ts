import { changedBetween } from '../../record/business-changes.ts';
import type { ReportSource } from '../report-source.ts';
import { cohortCurve } from './cohort-curve.ts';
import { type CohortRows, makeMembers, readCohortRows } from './cohort-rows.ts';
import type { CohortGroup, CohortsResult } from './cohorts-result.ts';
import { compareGroups } from './compare-groups.ts';
import { type Course, courseOf } from './forecast.ts';
import { readLayers } from './layers.ts';
import { medianOf } from './median.ts';
import { readPair } from './pair.ts';
import { type Grain, grainOf, monthsOf } from './periods.ts';
import { type Places, readPlaces } from './places.ts';
import { pooledCurve } from './pooled-curve.ts';
import { readQuality } from './quality.ts';
import { worthOf } from './worth.ts';

interface Drawing {
  readonly record: ReportSource['record'];
  readonly grain: Grain;
  readonly course: Course;
}

/** Value per customer at equal age, by the period of the first order and by what that order says. */
export async function buildCohorts(source: ReportSource): Promise<CohortsResult> {
  const { record } = source;
  const grain = grainOf(record.base.firstOrder, record.settings.asOf);
  const drawing = { record, grain, course: courseOf(record) };
  const places: Places[] = [];
  for (const dimension of record.base.dimensions ?? []) places.push(await readPlaces(source, dimension));
  const told = places.filter(({ values }) => values.length > 0);
  await makeMembers(source, grain, told);
  const rows = await readCohortRows(source, null, told.length);
  const everyone = group(rows, { dimension: null, value: null, isOthers: false }, drawing);
  const common = {
    pair: await readPair(source, everyone.cohorts, grain),
    layers: await readLayers(source, grain),
    quality: await readQuality(source, grain),
  };
  const dimensions = told.map(({ dimension }) => dimension);
  const groups: CohortGroup[] = [];
  for (const i of told.keys()) groups.push(...(await groupsBy(source, i, told, drawing)));
  const comparisons = dimensions.map((dimension) =>
    compareGroups(
      dimension,
      groups.filter((each) => each.dimension === dimension),
    ),
  );
  return {
    grain,
    dimensions,
    groups: [everyone, ...groups],
    ...common,
    comparisons: comparisons.filter((each) => each !== null),
    businessChanged: changedBetween(record.settings.businessChanges, record.base.firstOrder, record.settings.asOf),
  };
}

/** The cohorts of each value of the i-th dimension. */
async function groupsBy(
  source: ReportSource,
  i: number,
  told: readonly Places[],
  drawing: Drawing,
): Promise<readonly CohortGroup[]> {
  const { dimension, values } = told[i]!;
  const rows = await readCohortRows(source, i, told.length);
  return values.map(({ place, value, isOthers }) => {
    const within = <Row extends { readonly place: number }>(all: readonly Row[]) =>
      all.filter((row) => row.place === place);
    const part = {
      cohorts: within(rows.cohorts),
      ages: within(rows.ages),
      reach: within(rows.reach),
      bins: within(rows.bins),
      repeats: within(rows.repeats),
    };
    return group(part, { dimension, value, isOthers }, drawing);
  });
}

function group(
  rows: CohortRows,
  name: Pick<CohortGroup, 'dimension' | 'value' | 'isOthers'>,
  drawing: Drawing,
): CohortGroup {
  const sum = (of: 'customers' | 'historic' | 'expected' | 'active') =>
    rows.cohorts.reduce((total, row) => total + row[of], 0);
  const cohorts = [...new Set(rows.cohorts.map(({ cohort }) => cohort))];
  return {
    ...name,
    customers: sum('customers'),
    historic: sum('historic'),
    expected: sum('expected'),
    active: sum('active'),
    median: medianOf(rows.bins),
    largestShare: sum('historic') > 0 ? Math.max(...rows.cohorts.map(({ largest }) => largest)) / sum('historic') : 0,
    worth: worthOf(rows.cohorts),
    cohorts: cohorts.map((cohort) =>
      cohortCurve(
        rows.cohorts.filter((row) => row.cohort === cohort),
        {
          ages: rows.ages.filter((row) => row.cohort === cohort),
          bins: rows.bins.filter((row) => row.cohort === cohort),
          repeats: rows.repeats.filter((row) => row.cohort === cohort),
          reach: rows.reach.filter((row) => row.cohort === cohort),
        },
        drawing,
      ),
    ),
    pooled: pooledCurve(rows.ages, rows.reach, monthsOf[drawing.grain]),
  };
}
