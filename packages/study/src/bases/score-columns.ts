import { day, type Fragment, id, join, sql } from '@perennial/engine';
import { levelDeviations, levelNames } from '@perennial/models';
import type { DatedValues } from '../costs/dated-values.ts';
import { basesAfter, basisColumn, type CostBasis, type CostLaw, type CostLine, isTakenOff } from '../record/bases.ts';
import { customerCosts } from './customer-costs.ts';

const DAYS_PER_MONTH = 365.25 / 12;

/** What the score table needs of costs. */
export interface ScoredCosts {
  readonly law: CostLaw;
  /** So much a month of an active customer, minor units. */
  readonly service: DatedValues<number>;
  /** The costs there are. */
  readonly lines: readonly CostLine[];
  readonly asOf: string;
  readonly minorPerUnit: number;
  /** Customers with the channel of their first order, where a table of them was made. */
  readonly firstOrders: Fragment | null;
  /** See the function of that name, by rows; null where no cost runs with time. */
  readonly monthsPerTransaction: Float64Array | null;
}

/** Costs by the name that they have in files. */
export const costColumns: Readonly<Record<CostLine, string>> = {
  goods: 'cost_of_goods',
  fees: 'payment_fees',
  shipping: 'shipping_cost',
  service: 'service_cost',
  retention: 'retention_cost',
  acquisition: 'acquisition_cost',
  indirect: 'indirect_cost',
};

/**
 * Columns of the inner query, which joins customers `s`, predictions `p` and futures `f` to their costs `k` and returns `r`: what columns of
 * bases are made of. Money in minor units as whole numbers of the past, in units of the currency of what is to come.
 */
export function costIngredients(costs: ScoredCosts): readonly Fragment[] {
  const { law, service, asOf, minorPerUnit, monthsPerTransaction } = costs;
  const { margin } = law;
  const weight = sql`(cast(k.known as double) / ${minorPerUnit})`;
  const spread = sql`(${margin.between} * ${weight} + ${margin.within})`;
  const own = sql`(${margin.between} * (cast(k.known - k.known_goods as double) / ${minorPerUnit} - ${margin.ofKnown} * ${weight}) / nullif(${spread}, 0))`;
  return [
    sql`s.money - coalesce(r.money, 0) as "of revenue"`,
    sql`k.goods as "of goods", k.fees as "of fees", k.shipping as "of shipping", k.retention as "of retention"`,
    sql`k.acquisition as "of acquisition", k.indirect as "of indirect"`,
    sql`k.tickets + ${servicePast(service, asOf)} as "of service"`,
    margin.between > 0
      ? sql`${margin.mean} + ${margin.known} * coalesce(${own}, 0) as margin`
      : sql`${margin.mean} as margin`,
    margin.between > 0
      ? sql`${margin.known ** 2 * margin.between} * coalesce(${margin.within} / nullif(${spread}, 0), 1) as margin_variance`
      : sql`cast(0 as double) as margin_variance`,
    sql`s.per_order as per_order, p.expected_transactions as expected, f.infinite_per_order as infinite_per_order`,
    monthsPerTransaction ? sql`f.months_per_order as months_per_order` : sql`cast(0 as double) as months_per_order`,
    ...levelNames.map((level) => sql`${id('p', `money_${level}`)} * s.scale as ${id(`quantile ${level}`)}`),
  ];
}

/** Service of a customer until the day: from the first to the last order, and since then as far as they are likely to be active. */
function servicePast(service: DatedValues<number>, asOf: string): Fragment {
  const parts = service
    .map(({ from, value }, i) => ({ from, value, to: service[i + 1]?.from ?? null }))
    .filter(({ value }) => value !== 0)
    .map(({ from, to, value }) => {
      const days = (start: Fragment, end: Fragment) => {
        const later = from === null ? start : sql`greatest(${start}, ${day(from)})`;
        const sooner = to === null ? end : sql`least(${end}, ${day(to)})`;
        return sql`greatest(0, date_diff('day', ${later}, ${sooner}))`;
      };
      const [first, last] = [sql`s.first_day`, sql`s.last_day`];
      return sql`${value / DAYS_PER_MONTH} * (${days(first, last)} + p.prob_alive * ${days(last, sql`${day(asOf)}`)})`;
    });
  if (parts.length === 0) return sql`cast(0 as bigint)`;
  return sql`cast(round(${join(parts, ' + ')}) as bigint)`;
}

/** From the ingredients of a customer `v`: of each basis, the share of money that stays and what is lost whether or not money comes. */
export function lawColumns({ law: { rates }, lines }: ScoredCosts): readonly Fragment[] {
  return basesAfter(lines).flatMap((basis) => {
    const of = rates.filter(({ line }) => isTakenOff(line, basis));
    const sum = (rate: 'ofMoney' | 'perTransaction' | 'perMonth') => of.reduce((total, each) => total + each[rate], 0);
    const [money, transaction, month] = [sum('ofMoney'), sum('perTransaction'), sum('perMonth')];
    const name = basisColumn(basis);
    const ofTransactions = sql`case when v.per_order > 0 then ${transaction} / v.per_order else 0 end`;
    const beside = sql`case when v.per_order > 0 then 0 else ${transaction} end`;
    return [
      transaction === 0
        ? sql`v.margin - ${money} as ${id(`share ${name}`)}`
        : sql`v.margin - ${money} - ${ofTransactions} as ${id(`share ${name}`)}`,
      transaction === 0 && month === 0
        ? sql`cast(0 as double) as ${id(`fixed ${name}`)}`
        : sql`v.expected * (v.months_per_order * ${month} + ${beside}) as ${id(`fixed ${name}`)}`,
    ];
  });
}

/** The columns of costs and bases, by what `decimal` makes of an amount in units of the currency. */
export function basisColumns(
  costs: ScoredCosts,
  decimal: (amount: Fragment, name: string) => Fragment,
): readonly Fragment[] {
  const { lines, minorPerUnit } = costs;
  const past = (minor: Fragment) => sql`cast(${minor} as double) / ${minorPerUnit}`;
  return [
    ...lines.map((line) => decimal(past(id('w', `of ${line}`)), costColumns[line])),
    ...basesAfter(lines).flatMap((basis) => {
      const name = basisColumn(basis);
      const left = lines.filter((line) => isTakenOff(line, basis)).map((line) => sql` - ${id('w', `of ${line}`)}`);
      const historic = past(sql`(w."of revenue"${join(left, '')})`);
      const expected = sql`(w.expected * w.per_order * ${id('w', `share ${name}`)} - ${id('w', `fixed ${name}`)})`;
      const residual = sql`${expected} * w.infinite_per_order`;
      return [
        decimal(historic, `historic_${name}`),
        decimal(expected, `expected_${name}`),
        ...levelNames.map((level, j) => decimal(quantile(costs, basis, j), `${name}_${level}`)),
        decimal(residual, `residual_${name}`),
        decimal(sql`${historic} + ${residual}`, `lifetime_${name}`),
      ];
    }),
  ];
}

/** As `basisQuantiles` of the models has it. */
function quantile({ law: { margin } }: ScoredCosts, basis: CostBasis, j: number): Fragment {
  const name = basisColumn(basis);
  const [share, fixed] = [id('w', `share ${name}`), id('w', `fixed ${name}`)];
  const column = (at: number) => id('w', `quantile ${levelNames[at]!}`);
  const middle = id('w', 'quantile median');
  if (levelNames[j] === 'median') return sql`${share} * ${middle} - ${fixed}`;
  const own = sql`case when ${share} < 0 then ${column(levelNames.length - 1 - j)} else ${column(j)} end`;
  if (!(margin.within > 0)) return sql`${share} * (${own}) - ${fixed}`;
  const z = levelDeviations[j]!;
  const typical = sql`(case when (${own}) > 0 then (${own} + ${middle}) / 2 else 0 end)`;
  const doubt = sql`${z ** 2} * ${typical} * (w.margin_variance * ${typical} + ${margin.known ** 2 * margin.within})`;
  const away = sql`${share} * ((${own}) - ${middle})`;
  return sql`${share} * ${middle} - ${fixed} + ${Math.sign(z)} * sqrt((${away}) * (${away}) + ${doubt})`;
}

/** Customers with their costs beside them, as `k` of the inner query. */
export const costsBeside: Fragment = sql`join ${customerCosts} as k on k.customer = s.customer`;
