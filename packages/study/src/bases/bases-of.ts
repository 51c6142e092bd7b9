import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { basisQuantiles } from '@perennial/models';
import {
  type Bases,
  type BasisFigure,
  type BasisName,
  type BridgeLine,
  basesAfter,
  basisAfter,
  basisColumn,
  type CostDriver,
  type CostLine,
  type CostRate,
  isTakenOff,
} from '../record/bases.ts';
import type { Interval } from '../record/interval.ts';
import type { PreparedCosts } from './prepare-costs.ts';
import { costColumns } from './score-columns.ts';

/** Revenue as the study states it, minor units; what all customers are expected to do. */
export interface RevenueFigures {
  readonly historic: number;
  readonly expected: number;
  readonly interval: Interval;
  readonly equity: number | null;
  readonly equityInterval: Interval | null;
  readonly transactions: number;
  /** Months of active customers within the horizon, and discounted without end. */
  readonly activeMonths: number;
  readonly activeMonthsEver: number;
}

/** Revenue alone, where nothing is known of costs. */
export function revenueOnly(revenue: RevenueFigures): Bases {
  return {
    figures: [figureOf(revenue)],
    bridge: [],
    law: null,
    goods: null,
    acquisition: null,
    unallocated: 0,
    benchmark: null,
  };
}

/** All bases of the scores that have been made, to the minor unit. */
export async function basesOf(
  connection: Connection,
  revenue: RevenueFigures,
  costs: PreparedCosts,
  minorPerUnit: number,
): Promise<Bases> {
  const [row] = await connection.rows<Record<string, number | null>>(basisTotals(costs.lines, minorPerUnit));
  const total = (column: string) => row?.[column] ?? 0;
  const figures = basesAfter(costs.lines).map((basis) => {
    const name = basisColumn(basis);
    const equity = revenue.equity === null ? null : (row?.[`residual_${name}`] ?? null);
    const law = lawOf(costs, basis, minorPerUnit);
    const [expected, fixed] = [total(`expected_${name}`), law.perMonth * revenue.activeMonths];
    const ever = law.perMonth * revenue.activeMonthsEver;
    return {
      basis,
      historic: total(`historic_${name}`),
      expected,
      interval: leftOf(revenue.interval, revenue.expected, { ...law, expected, fixed }),
      equity,
      equityInterval:
        equity !== null && revenue.equityInterval && revenue.equity
          ? leftOf(revenue.equityInterval, revenue.equity, { ...law, expected: equity, fixed: ever })
          : null,
    };
  });
  const all = [figureOf(revenue), ...figures];
  const { law, goods, acquisition, unallocated, benchmark } = costs;
  const past = (line: CostLine) => total(costColumns[line]);
  return {
    figures: all,
    bridge: bridgeOf(all, costs, past, revenue, minorPerUnit),
    law,
    goods,
    acquisition,
    unallocated,
    benchmark,
  };
}

function figureOf({ historic, expected, interval, equity, equityInterval }: RevenueFigures): BasisFigure {
  return { basis: 'revenue', historic, expected, interval, equity, equityInterval };
}

/** Sums over all customers, in whole minor units. */
export function basisTotals(lines: readonly CostLine[], minorPerUnit: number): Fragment {
  const sum = (name: string) => sql`cast(coalesce(sum(${id(name)}), 0) * ${minorPerUnit} as bigint) as ${id(name)}`;
  const bases = basesAfter(lines);
  return sql`
select ${join([
    ...lines.map((line) => sum(costColumns[line])),
    ...bases.flatMap((basis) => [sum(`historic_${basisColumn(basis)}`), sum(`expected_${basisColumn(basis)}`)]),
    ...bases.map((basis) => {
      const name = `residual_${basisColumn(basis)}`;
      return sql`case when count(${id(name)}) = count(*) then cast(sum(${id(name)}) * ${minorPerUnit} as bigint) end as ${id(name)}`;
    }),
  ])} from ${SCORES}`;
}

/** What runs with time on a basis, and the doubt about the margin; in minor units. */
function lawOf({ law: { margin, rates } }: PreparedCosts, basis: BasisName, minorPerUnit: number) {
  const perMonth = rates.reduce((sum, rate) => (isTakenOff(rate.line, basis) ? sum + rate.perMonth : sum), 0);
  return {
    perMonth: perMonth * minorPerUnit,
    shareVariance: margin.variance,
    unitVariance: margin.known ** 2 * margin.within * minorPerUnit,
  };
}

/** The interval of what is left of a total, whose own interval is given. */
function leftOf(
  interval: Interval,
  total: number,
  left: {
    readonly expected: number;
    readonly fixed: number;
    readonly shareVariance: number;
    readonly unitVariance: number;
  },
): Interval {
  const { expected, fixed, shareVariance, unitVariance } = left;
  const share = total > 0 ? (expected + fixed) / total : 0;
  const ends = Object.entries(basisQuantiles(interval, { share, fixed, shareVariance, unitVariance }));
  return Object.fromEntries(ends.map(([name, value]) => [name, Math.round(value)])) as unknown as Interval;
}

/** Each cost of the past and of the horizon; those of a basis add up to what it is less than the one before. */
function bridgeOf(
  figures: readonly BasisFigure[],
  { lines, law }: PreparedCosts,
  past: (line: CostLine) => number,
  revenue: RevenueFigures,
  minorPerUnit: number,
): readonly BridgeLine[] {
  const rateOf = (line: CostLine) => law.rates.find((rate) => rate.line === line);
  return basesAfter(lines).flatMap((basis, i) => {
    const of = lines.filter((line) => basisAfter[line] === basis);
    const whole = figures[i]!.expected - figures[i + 1]!.expected;
    const future = of.map((line) => (line === 'goods' ? whole : futureOf(rateOf(line), revenue, minorPerUnit)));
    return of.map((line, at) => ({
      line,
      past: past(line),
      future: addingUp(future, whole)[at]!,
      drivers: line === 'goods' ? ['money' as const] : driversOf(rateOf(line)),
    }));
  });
}

function futureOf(rate: CostRate | undefined, revenue: RevenueFigures, minorPerUnit: number): number {
  if (!rate) return 0;
  const { ofMoney, perTransaction, perMonth } = rate;
  const perUnit = perTransaction * revenue.transactions + perMonth * revenue.activeMonths;
  return ofMoney * revenue.expected + perUnit * minorPerUnit;
}

/** Rounded, with what rounding leaves in the largest. */
function addingUp(amounts: readonly number[], whole: number): readonly number[] {
  const rounded = amounts.map(Math.round);
  const largest = rounded.reduce((best, amount, i) => (Math.abs(amount) > Math.abs(rounded[best]!) ? i : best), 0);
  const rest = whole - rounded.reduce((sum, amount) => sum + amount, 0);
  return rounded.map((amount, i) => (i === largest ? amount + rest : amount));
}

function driversOf(rate: CostRate | undefined): readonly CostDriver[] {
  if (!rate) return [];
  const drivers: readonly (readonly [CostDriver, number])[] = [
    ['money', rate.ofMoney],
    ['orders', rate.perTransaction],
    ['time', rate.perMonth],
  ];
  return drivers.filter(([, amount]) => amount !== 0).map(([driver]) => driver);
}
