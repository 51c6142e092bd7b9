import { type Fragment, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { LOWEST, type ValueBins, valueBin } from '../../score/concentration.ts';
import { minorPerUnit, minorUnits, type ReportSource } from '../report-source.ts';
import { logBin } from './bins.ts';

/** Bins of a distribution to a factor of ten, and of a map of two figures. */
export const PER_DECADE = { distribution: 8, map: 4 } as const;
export const ALIVE_STEPS = 20;

/** Customers of a group, and their money in minor units. */
interface Counted {
  readonly customers: number;
  readonly historic: number;
  readonly expected: number;
}

type Row = Counted & Readonly<Record<(typeof groups)[number], number | null>>;

const groups = ['expected_bin', 'historic_bin', 'alive', 'past', 'future', 'expected_fine', 'historic_fine'] as const;

/** How the customers are spread over what they brought and are expected to bring, in every way that is shown; in the order of the bins. */
export interface Spread {
  readonly totals: Counted;
  readonly expected: readonly (Counted & { readonly bin: number })[];
  readonly historic: readonly (Counted & { readonly bin: number })[];
  readonly density: readonly (Counted & { readonly alive: number; readonly bin: number })[];
  readonly pastFuture: readonly (Counted & { readonly past: number; readonly future: number })[];
  readonly fine: { readonly expected: ValueBins; readonly historic: ValueBins };
}

/** One pass over the scores for all ways to group them; in each row what it is not grouped by is null. */
export function spreadQuery(source: ReportSource): Fragment {
  const { distribution, map } = PER_DECADE;
  return sql`
select expected_bin, historic_bin, alive, past, future, expected_fine, historic_fine, count(*) as customers,
  cast(sum(historic) as bigint) as historic, cast(sum(expected) as bigint) as expected
from (
  select historic, expected, ${logBin(sql`expected`, distribution)} as expected_bin, ${logBin(sql`historic`, distribution)} as historic_bin,
    least(cast(floor(${ALIVE_STEPS} * prob_alive) as integer), ${ALIVE_STEPS - 1}) as alive, ${logBin(sql`historic`, map)} as past, ${logBin(sql`expected`, map)} as future,
    ${valueBin(sql`expected_money`)} as expected_fine, ${valueBin(sql`historic_value`)} as historic_fine
  from (
    select historic_value, expected_money, prob_alive, ${minorUnits('historic_value', source)} as historic, ${minorUnits('expected_money', source)} as expected
    from ${SCORES}
  ) as valued
) as binned
group by grouping sets ((), (expected_bin), (historic_bin), (alive, past), (past, future), (expected_fine), (historic_fine))
order by 1, 2, 3, 4, 5, 6, 7`;
}

export async function readSpread(source: ReportSource): Promise<Spread> {
  const rows = await source.connection.rows<Row & Record<string, number | null>>(spreadQuery(source));
  const by = (...names: readonly (typeof groups)[number][]) =>
    rows.filter((row) => groups.every((name) => (row[name] !== null) === names.includes(name)));
  const unit = minorPerUnit(source);
  return {
    totals: counted(by()[0]),
    expected: by('expected_bin').map((row) => ({ ...counted(row), bin: row.expected_bin! })),
    historic: by('historic_bin').map((row) => ({ ...counted(row), bin: row.historic_bin! })),
    density: by('alive', 'past').map((row) => ({ ...counted(row), alive: row.alive!, bin: row.past! })),
    pastFuture: by('past', 'future').map((row) => ({ ...counted(row), past: row.past!, future: row.future! })),
    fine: {
      expected: richestFirst(by('expected_fine'), 'expected', unit),
      historic: richestFirst(by('historic_fine'), 'historic', unit),
    },
  };
}

function counted(row: Counted | undefined): Counted {
  return { customers: row?.customers ?? 0, historic: row?.historic ?? 0, expected: row?.expected ?? 0 };
}

function richestFirst(rows: readonly Row[], of: 'expected' | 'historic', unit: number): ValueBins {
  const bin = (row: Row) => row[`${of}_fine`] ?? LOWEST;
  const ranked = rows.toSorted((a, b) => bin(b) - bin(a));
  return {
    bin: Float64Array.from(ranked, bin),
    customers: Float64Array.from(ranked, ({ customers }) => customers),
    money: Float64Array.from(ranked, (row) => row[of] / unit),
  };
}
