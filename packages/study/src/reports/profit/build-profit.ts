import type { StudyRecord } from '../../record/study-record.ts';
import { type Grain, grainOf, periodOf } from '../cohorts/periods.ts';
import { noPlaces, type PlaceValue, readPlaces } from '../cohorts/places.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import { type Ages, acquiredOf } from './acquired.ts';
import { benchmarksFor } from './benchmarks.ts';
import { readFalling } from './falling.ts';
import { groupBasis } from './group-bases.ts';
import { basesOfRun, type MemberSums, makeMembers, type ProfitBases, readAges, readSums } from './groups.ts';
import type { ProfitGroup, ProfitResult } from './profit-result.ts';

/** What is left of revenue, by channel and cohort, and what acquiring customers has cost. */
export async function buildProfit(source: ReportSource): Promise<ProfitResult> {
  const { record } = source;
  const bases = basesOfRun(source);
  const beside = benchmarksFor(record.bases.benchmark, 'retail');
  if (bases.all.length < 2) return { worthBasis: bases.worth, groups: [], falling: [], benchmarks: beside };
  const grain = grainOf(record.base.firstOrder, record.settings.asOf);
  const hasChannels = record.base.dimensions?.includes('channel') ?? false;
  const channels = hasChannels ? await readPlaces(source, 'channel') : noPlaces;
  await makeMembers(source, bases, grain, channels);
  const sums = await readSums(source, bases, minorPerUnit(source));
  const ages = bases.hasAcquisition ? await readAges(source) : { kept: [], reached: [] };
  return {
    worthBasis: bases.worth,
    groups: groupsOf({ sums, ages, bases, record }, channels.values, grain),
    falling: await readFalling(source),
    benchmarks: beside,
  };
}

interface Drawn {
  readonly sums: readonly MemberSums[];
  readonly ages: Ages;
  readonly bases: ProfitBases;
  readonly record: StudyRecord;
}

function groupsOf(drawn: Drawn, channels: readonly PlaceValue[], grain: Grain): readonly ProfitGroup[] {
  const cohorts = [...new Set(drawn.sums.map(({ cohort }) => cohort))].sort((a, b) => a - b);
  const group = (name: Pick<ProfitGroup, 'dimension' | 'value' | 'isOthers'>, isIn: (row: Place) => boolean) => ({
    ...name,
    ...figuresOf(drawn, isIn),
  });
  return [
    group({ dimension: null, value: null, isOthers: false }, () => true),
    ...channels.map(({ place, value, isOthers }) =>
      group({ dimension: 'channel', value, isOthers }, (row) => row.place === place),
    ),
    ...cohorts.map((cohort) =>
      group(
        { dimension: 'cohort', value: periodOf(cohort, grain).name, isOthers: false },
        (row) => row.cohort === cohort,
      ),
    ),
  ];
}

type Place = Pick<MemberSums, 'place' | 'cohort'>;

function figuresOf(
  { sums, ages, bases, record }: Drawn,
  isIn: (row: Place) => boolean,
): Pick<ProfitGroup, 'customers' | 'bases' | 'acquired'> {
  const rows = sums.filter(isIn);
  const add = (of: (row: MemberSums) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  const revenue = add(({ expected }) => expected[0]!);
  const figures = bases.all.map((basis, i) => {
    const [historic, expected] = [add((row) => row.historic[i]!), add((row) => row.expected[i]!)];
    return groupBasis(basis, { historic, expected, revenue }, record);
  });
  const within = { kept: ages.kept.filter(isIn), reached: ages.reached.filter(isIn) };
  return { customers: add((row) => row.customers), bases: figures, acquired: acquiredOf(rows, within, bases, record) };
}
