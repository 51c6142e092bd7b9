import { type Fragment, id, sql } from '@perennial/engine';
import { LOWEST, type ValueBins, valueBin } from '../../score/concentration.ts';
import { PEOPLE } from '../facts/people.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import { logBin } from './bins.ts';
import { PER_DECADE } from './per-decade.ts';

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

/** In place of a bin that a row is not grouped by. */
const NOTHING = sql`cast(null as double)`;

/** All ways to group the customers; in each row what it is not grouped by is null. Those alike in all coarse bins are put together first. */
export function spreadQuery(source: ReportSource): Fragment {
  const { distribution, map } = PER_DECADE;
  const fine = (name: 'expected' | 'historic') => {
    const bin = valueBin(sql`cast(${id(name)} as double) / ${minorPerUnit(source)}`);
    const [expected, historic] = name === 'expected' ? [bin, NOTHING] : [NOTHING, bin];
    return sql`
select cast(null as integer), cast(null as integer), cast(null as integer), cast(null as integer), cast(null as integer), ${expected}, ${historic},
  count(*), cast(sum(historic) as bigint), cast(sum(expected) as bigint)
from ${PEOPLE} group by ${bin}`;
  };
  return sql`
select expected_bin, historic_bin, alive, past, future, ${NOTHING} as expected_fine, ${NOTHING} as historic_fine, cast(sum(customers) as bigint) as customers,
  cast(sum(historic) as bigint) as historic, cast(sum(expected) as bigint) as expected
from (
  select expected_bin, historic_bin, alive, past, future, count(*) as customers, sum(historic) as historic, sum(expected) as expected
  from (
    select historic, expected, ${logBin(sql`expected`, distribution)} as expected_bin, ${logBin(sql`historic`, distribution)} as historic_bin,
      least(cast(floor(${ALIVE_STEPS} * prob_alive) as integer), ${ALIVE_STEPS - 1}) as alive, ${logBin(sql`historic`, map)} as past, ${logBin(sql`expected`, map)} as future
    from ${PEOPLE}
  ) as placed group by expected_bin, historic_bin, alive, past, future
) as binned
group by grouping sets ((), (expected_bin), (historic_bin), (alive, past), (past, future))
union all ${fine('expected')}
union all ${fine('historic')}
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
