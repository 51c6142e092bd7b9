import type { Interval } from './interval.ts';

/** What a figure of money has been cut down to, from all that came in to what stayed. */
export const basisNames = ['revenue', 'gross-margin', 'contribution', 'net'] as const;
export type BasisName = (typeof basisNames)[number];

/** Costs in the order in which they are taken off, and the basis that each leads to. */
export const costLines = [
  'goods',
  'fees',
  'shipping',
  'service',
  'retention',
  'acquisition',
  'indirect',
] as const satisfies readonly string[];
export type CostLine = (typeof costLines)[number];

export const basisAfter: Readonly<Record<CostLine, CostBasis>> = {
  goods: 'gross-margin',
  fees: 'contribution',
  shipping: 'contribution',
  service: 'contribution',
  retention: 'contribution',
  acquisition: 'net',
  indirect: 'net',
};

/** The bases after revenue that costs lead to: those of which a cost is known. */
export type CostBasis = Exclude<BasisName, 'revenue'>;

/** The bases that costs lead to, in their order. */
export function basesAfter(lines: readonly CostLine[]): readonly CostBasis[] {
  return (['gross-margin', 'contribution', 'net'] as const).filter((basis) =>
    lines.some((line) => basisAfter[line] === basis),
  );
}

/** Whether a cost has been taken off a basis. */
export function isTakenOff(line: CostLine, basis: BasisName): boolean {
  return basisNames.indexOf(basisAfter[line]) <= basisNames.indexOf(basis);
}

/** A basis as columns of files are called after it. */
export function basisColumn(basis: BasisName): string {
  return basis.replace('-', '_');
}

/** What a cost of the time to come grows with. Nothing: it has been paid. */
export type CostDriver = 'money' | 'orders' | 'time';

/** A basis of the money of all customers. Minor units. */
export interface BasisFigure {
  readonly basis: BasisName;
  readonly historic: number;
  /** Within the horizon. */
  readonly expected: number;
  readonly interval: Interval;
  /** Customer equity: the sum of residual values, discounted and without end; null where that has no finite value. */
  readonly equity: number | null;
  readonly equityInterval: Interval | null;
}

/** A step of the way from revenue to net. Minor units: the revenue less all costs is the net, to the last of them. */
export interface BridgeLine {
  readonly line: CostLine;
  readonly past: number;
  /** Of the horizon. */
  readonly future: number;
  readonly drivers: readonly CostDriver[];
}

/** Costs that take part of every transaction to come, in units of the currency. */
export interface CostRate {
  readonly line: CostLine;
  /** Of each unit of money. */
  readonly ofMoney: number;
  readonly perTransaction: number;
  /** Of each active customer. */
  readonly perMonth: number;
}

/** The gross margin of money to come, as a share: `mean` for everybody, moved towards a customer's own by credibility. */
export interface MarginLaw {
  readonly mean: number;
  /** The part of the money for whose orders the cost of goods is known; the customer's own counts for so much. */
  readonly known: number;
  /** Of the known: the share over the whole history, and its variances (see `shareSpread`), per unit of the currency. */
  readonly ofKnown: number;
  readonly between: number;
  readonly within: number;
  /** Variance of the mean as a forecast, which all customers have in common. */
  readonly variance: number;
}

/** What is taken off money to come. */
export interface CostLaw {
  readonly margin: MarginLaw;
  readonly rates: readonly CostRate[];
}

/** Spend that found no new customer to be shared among. */
export interface UnmatchedSpend {
  readonly reason: 'unknown-channel' | 'no-new-customers' | 'outside';
  /** Of the spend, where the reason lies in them. */
  readonly channels: readonly string[];
  /** Minor units. */
  readonly money: number;
}

/** What was spent to acquire customers, and where it went. Minor units: matched and unmatched add up to the spend. */
export interface AcquisitionSpend {
  readonly spend: number;
  readonly matched: number;
  readonly unmatched: readonly UnmatchedSpend[];
  /** Customers of a month and channel for which some spend is known. */
  readonly customers: number;
  /** The orders name no channel, so that all new customers of a month share its spend. */
  readonly isBlended: boolean;
}

/** Where the cost of goods comes from: money of orders that say it, of orders by margin, and of orders of which neither is known. */
export interface GoodsKnown {
  readonly byOrder: number;
  readonly byMargin: number;
  readonly unknown: number;
}

/** The kinds of business for which ranges are said. */
export const industries = ['retail', 'subscription', 'b2b-services'] as const;
export type Industry = (typeof industries)[number];

/** A range that a business holds itself against: its own, or the one that is said of an industry. */
export type OwnBenchmark = OwnRange | { readonly industry: Industry };

export interface OwnRange {
  readonly name: string;
  /** LTV:CAC. */
  readonly ratio: readonly [low: number, high: number];
  /** Months; null where nothing is said. */
  readonly payback: readonly [low: number, high: number] | null;
}

/** The figures of a business on every basis that is known. */
export interface Bases {
  /** Revenue alone where no costs are known. */
  readonly figures: readonly BasisFigure[];
  readonly bridge: readonly BridgeLine[];
  readonly law: CostLaw | null;
  readonly goods: GoodsKnown | null;
  readonly acquisition: AcquisitionSpend | null;
  /** Indirect costs of months without anybody to share them, minor units. */
  readonly unallocated: number;
  /** Of the settings; null where there is none. */
  readonly benchmark: OwnBenchmark | null;
}
