import { readDimensionSums } from '../groups/dimension-sums.ts';
import { type GroupSums, together } from '../groups/group-sums.ts';
import { shrunk, worthEstimate } from '../groups/shrink.ts';
import { APART } from '../groups/standing.ts';
import type { ReportSource } from '../report-source.ts';
import type { FirstDimension, FirstGroup, FirstOrdersResult, GapBin, OrderNumber } from './first-orders-result.ts';
import {
  firstGapsByPlace,
  gapsByNumber,
  MOST_NUMBERS,
  makeFirstGaps,
  type NumberedGap,
  type Placed,
  type PlacedGap,
} from './gaps.ts';
import { hasLinesOf, readNextOrders } from './next-orders.ts';
import { chanceWithin, FEWEST_WATCHED, type GapRow, quartilesWithin, returnCurve } from './return-curve.ts';
import { readToShow } from './to-show.ts';

const WITHIN = [30, 90, 180, 365] as const;
const COMPARED = 180;
/** Values of a dimension that are shown; those beyond are put together. */
const MOST_VALUES = 20;
const BIN_DAYS = 14;
const BINS = 26;
const Z80 = 1.2815515655446004;
const Z95 = 1.959963984540054;

/** What customers order first, and when they order again. */
export async function buildFirstOrders(source: ReportSource): Promise<FirstOrdersResult> {
  const rows = await source.connection.rows<NumberedGap & Record<string, number>>(gapsByNumber());
  const dimensions: FirstDimension[] = [];
  const sized: Sized[] = [];
  for (const dimension of source.record.base.dimensions ?? []) sized.push(await readSizes(source, dimension));
  await makeFirstGaps(source, sized);
  for (const [i, each] of sized.entries()) dimensions.push(await readDimension(source, each, i));
  const { next, together } = await readNextOrders(source, (source.record.base.dimensions ?? []).filter(hasLinesOf));
  const toShow = await readToShow(source, next);
  const { dimensionsLeft: left = [] } = source.record.base;
  return {
    dimensions,
    left,
    next,
    together,
    ...(toShow && { toShow }),
    numbers: numbersOf(rows),
    within: WITHIN,
    compared: COMPARED,
    gaps: binsOf(rows),
  };
}

function numbersOf(rows: readonly NumberedGap[]): readonly OrderNumber[] {
  const numbers = [...new Set(rows.map(({ number }) => number))].filter((number) => number < MOST_NUMBERS);
  return numbers.map((number) => {
    const mine = rows.filter((row) => row.number === number);
    const curve = returnCurve(mine);
    const sum = (all: readonly GapRow[]) => all.reduce((total, { customers }) => total + customers, 0);
    return {
      number,
      customers: sum(mine),
      returned: sum(mine.filter(({ returned }) => returned === 1)),
      chances: WITHIN.map((days) => chanceWithin(mine, curve, days)),
      quartiles: quartilesWithin(mine, curve, WITHIN.at(-1)!),
    };
  });
}

function binsOf(rows: readonly NumberedGap[]): readonly GapBin[] {
  const returned = rows.filter((row) => row.returned === 1);
  const binOf = (days: number) => Math.min(BINS, Math.floor((days - 1) / BIN_DAYS));
  const last = Math.max(-1, ...returned.map(({ days }) => binOf(days)));
  return Array.from({ length: last + 1 }, (_, bin) => {
    const mine = returned.filter(({ days }) => binOf(days) === bin);
    const sum = (isFirst: boolean) =>
      mine.reduce((total, row) => ((row.number === 1) === isFirst ? total + row.customers : total), 0);
    const from = bin * BIN_DAYS + 1;
    return { from, to: bin === BINS ? null : from + BIN_DAYS - 1, first: sum(true), later: sum(false) };
  });
}

interface Sized extends Placed {
  readonly large: readonly GroupSums[];
  readonly beyond: readonly GroupSums[];
}

async function readSizes(source: ReportSource, dimension: string): Promise<Sized> {
  const found = await readDimensionSums(source, dimension);
  const [large, beyond] = [found.slice(0, MOST_VALUES), found.slice(MOST_VALUES)];
  return { dimension, values: large.map(({ name }) => name), large, beyond };
}

async function readDimension(
  source: ReportSource,
  { dimension, large, beyond }: Sized,
  i: number,
): Promise<FirstDimension> {
  const gaps = await source.connection.rows<PlacedGap & Record<string, number>>(firstGapsByPlace(i));
  const all = beyond.length === 0 ? large : [...large, together(beyond, null)];
  const estimates = shrunk(all.map(worthEstimate));
  const groups = all.map((sums, at): FirstGroup => {
    const isOthers = beyond.length > 0 && at === large.length;
    const mine = gaps.filter(({ place }) => place === at);
    const { mean, variance } = estimates[at]!;
    const error = Math.sqrt(variance);
    const end = (z: number) => Math.round(mean + z * error);
    return {
      value: sums.name,
      isOthers,
      customers: sums.customers,
      historic: sums.historic,
      expected: sums.expected,
      mean: Math.round((sums.historic + sums.expected) / sums.customers),
      worth: { low95: end(-Z95), low80: end(-Z80), median: end(0), high80: end(Z80), high95: end(Z95) },
      second: chanceWithin(mine, returnCurve(mine), COMPARED),
    };
  });
  return { dimension, groups, apart: apartOf(groups) };
}

/** Values of enough customers that are worth most and least, where their difference is more than chance explains. */
function apartOf(groups: readonly FirstGroup[]): FirstDimension['apart'] {
  const named = groups
    .filter(({ value, customers }) => value !== null && customers >= FEWEST_WATCHED)
    .toSorted((a, b) => b.worth.median - a.worth.median);
  const [best, worst] = [named[0], named.at(-1)];
  if (!best || !worst || best === worst) return null;
  const error = ({ worth }: FirstGroup) => (worth.high80 - worth.low80) / (2 * Z80);
  const scale = Math.hypot(error(best), error(worst));
  const isApart = scale > 0 && (best.worth.median - worst.worth.median) / scale > APART;
  return isApart ? { best: best.value!, worst: worst.value! } : null;
}
