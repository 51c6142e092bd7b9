import type { ReportSource } from '../report-source.ts';
import { readChannels } from './channels.ts';
import { cohortCurve } from './cohort-curve.ts';
import { type CohortRows, readCohortRows } from './cohort-rows.ts';
import type { CohortGroup, CohortsResult } from './cohorts-result.ts';
import { compareGroups } from './compare-groups.ts';
import { type Course, courseOf } from './forecast.ts';
import { medianOf } from './median.ts';
import { readPair } from './pair.ts';
import { type Grain, grainOf, monthsOf } from './periods.ts';
import { pooledCurve } from './pooled-curve.ts';
import { worthOf } from './worth.ts';

interface Drawing {
  readonly record: ReportSource['record'];
  readonly grain: Grain;
  readonly course: Course;
}

/** Value per customer at equal age, by the period of the first order and by where it came from. */
export async function buildCohorts(source: ReportSource): Promise<CohortsResult> {
  const { record } = source;
  const grain = grainOf(record.base.firstOrder, record.settings.asOf);
  const channels = await readChannels(source);
  const rows = await readCohortRows(source, grain, channels.length > 0);
  const drawing = { record, grain, course: courseOf(record) };
  const everyone = group(rows, { dimension: null, value: null, isOthers: false }, drawing);
  const byChannel = channels.map(({ place, value, isOthers }) => {
    const within = <Row extends { readonly place: number }>(all: readonly Row[]) =>
      all.filter((row) => row.place === place);
    const part = {
      cohorts: within(rows.cohorts),
      ages: within(rows.ages),
      reach: within(rows.reach),
      bins: within(rows.bins),
    };
    return group(part, { dimension: 'channel', value, isOthers }, drawing);
  });
  return {
    grain,
    dimensions: channels.length > 0 ? ['channel'] : [],
    groups: [everyone, ...byChannel],
    pair: await readPair(source, everyone.cohorts, grain),
    comparisons: [compareGroups('channel', byChannel)].filter((each) => each !== null),
  };
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
        rows.ages.filter((row) => row.cohort === cohort),
        rows.bins.filter((row) => row.cohort === cohort),
        drawing,
      ),
    ),
    pooled: pooledCurve(rows.ages, rows.reach, monthsOf[drawing.grain]),
  };
}
