import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import { AGES } from '../equal-ages.ts';
import { groupInterval } from '../group-interval.ts';
import { type AgeSums, readAgeSums } from '../groups/ages.ts';
import { readDimensionSums } from '../groups/dimension-sums.ts';
import { type GroupSums, together } from '../groups/group-sums.ts';
import { type GroupMean, shrunk } from '../groups/shrink.ts';
import { APART } from '../groups/standing.ts';
import { basesOfRun } from '../profit/groups.ts';
import type { ProfitResult } from '../profit/profit-result.ts';
import type { ReportSource } from '../report-source.ts';
import { readChannelCosts } from './channel-costs.ts';
import type { AtAge, ChannelPair, ChannelRow, ChannelSet, ChannelsResult } from './channels-result.ts';

/** Values that are shown; those beyond are put together. */
const MOST_VALUES = 12;
/** What customers bought is no channel. */
const ofProducts = ['product', 'category'];
const Z80 = 1.2815515655446004;
const Z95 = 1.959963984540054;

/** What customers bring by where they come from, at equal age. */
export async function buildChannels(
  source: ReportSource,
  found: { readonly profit?: ProfitResult } = {},
): Promise<ChannelsResult> {
  const dimensions = (source.record.base.dimensions ?? []).filter((name) => !ofProducts.includes(name));
  if (dimensions.length === 0) return { sets: [], costs: [], worthBasis: basesOfRun(source).worth };
  const sets: ChannelSet[] = [];
  for (const dimension of dimensions) sets.push(await readSet(source, dimension));
  return { sets, costs: await readChannelCosts(source, found.profit), worthBasis: basesOfRun(source).worth };
}

async function readSet(source: ReportSource, dimension: string): Promise<ChannelSet> {
  const found = await readDimensionSums(source, dimension);
  const ages = await readAgeSums(source, dimension);
  const [large, beyond] = [found.slice(0, MOST_VALUES), found.slice(MOST_VALUES)];
  const rows = large.map((sums) => rowOf(source, sums, ages, [sums.name], false));
  const names = beyond.map(({ name }) => name);
  const others = beyond.length === 0 ? [] : [rowOf(source, together(beyond, null), ages, names, true)];
  return { dimension, rows: [...rows, ...others], pair: pairOf(rows, dimension) };
}

function rowOf(
  { record }: ReportSource,
  { name, customers, active, historic, expected }: GroupSums,
  ages: readonly AgeSums[],
  names: readonly (string | null)[],
  isOthers: boolean,
): ChannelRow {
  const mine = ages.filter(({ value }) => names.includes(value));
  return {
    value: name,
    isOthers,
    customers,
    active,
    historic,
    expected,
    interval: groupInterval(expected, record),
    ages: AGES.map((days, i) =>
      atAge(
        days,
        mine.map((each) => each.ages[i]!),
      ),
    ),
  };
}

function atAge(days: number, parts: readonly AgeSums['ages'][number][]): AtAge {
  const sum = (of: 'customers' | 'money' | 'squares') => parts.reduce((total, part) => total + part[of], 0);
  const n = sum('customers');
  if (n === 0) return { days, customers: 0, money: null, interval: null };
  const mean = sum('money') / n;
  const error = n > 1 ? Math.sqrt(Math.max(0, sum('squares') - n * mean ** 2) / (n - 1) / n) : 0;
  const end = (z: number) => Math.round(mean + z * error);
  const ends = { low95: end(-Z95), low80: end(-Z80), high80: end(Z80), high95: end(Z95) };
  return { days, customers: n, money: Math.round(mean), interval: n >= FEWEST_COMPARED ? ends : null };
}

/** The values that are worth most and least at the oldest age that two large ones have reached, drawn towards the mean as far as chance may have parted them. */
function pairOf(rows: readonly ChannelRow[], dimension: string): ChannelPair | null {
  // That there was no coupon is known; that nothing is said of a channel compares nobody.
  const tells = ({ value }: ChannelRow) => value !== null || dimension === 'coupon';
  for (const [i, days] of [...AGES.entries()].reverse()) {
    const reached = rows.filter((row) => tells(row) && row.ages[i]!.interval !== null);
    if (reached.length < 2) continue;
    const estimates = shrunk(reached.map(({ ages }) => estimateOf(ages[i]!)));
    const order = estimates.map((_, at) => at).toSorted((a, b) => estimates[b]!.mean - estimates[a]!.mean);
    const [best, worst] = [order[0]!, order.at(-1)!];
    const scale = Math.sqrt(estimates[best]!.variance + estimates[worst]!.variance);
    const isApart = scale > 0 && (estimates[best]!.mean - estimates[worst]!.mean) / scale > APART;
    return { days, best: reached[best]!.value, worst: reached[worst]!.value, isApart };
  }
  return null;
}

function estimateOf({ customers, money, interval }: AtAge): GroupMean {
  const error = interval ? (interval.high95 - interval.low95) / (2 * Z95) : 0;
  return { customers, mean: money ?? 0, variance: error ** 2 };
}
