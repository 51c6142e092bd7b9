import { type Fragment, id, join, sql } from '@perennial/engine';
import { AGES } from '../equal-ages.ts';
import { LIVES } from '../facts/lives.ts';
import { FEWEST_IN_SEGMENT } from '../groups/standing.ts';
import type { ReportSource } from '../report-source.ts';
import { type DriversResult, ownTraits } from './drivers-result.ts';
import { traitOf } from './effects.ts';
import { makeTraits, readBaskets, readTraitSums, traitsQuery } from './traits.ts';

/** The age is the oldest that so many of the customers have reached. */
const REACHED = 0.5;

/** What goes with value and with leaving. */
export async function buildDrivers(source: ReportSource): Promise<DriversResult> {
  const days = await comparedAge(source);
  if (days === null) return { days: null, traits: [], baskets: [] };
  const dimensions = source.record.base.dimensions ?? [];
  const baskets = await readBaskets(source);
  await makeTraits(source, traitsQuery(days, dimensions, baskets));
  const traits: DriversResult['traits'][number][] = [];
  for (const name of [...dimensions, ...ownTraits]) {
    const trait = traitOf(name, await readTraitSums(source, name, days));
    if (trait) traits.push(trait);
  }
  return { days, traits, baskets };
}

/** How many have reached each age. */
export function reachedQuery(): Fragment {
  const counts = AGES.map((age) => sql`count(case when age >= ${age} then 1 end) as ${id(`n_${age}`)}`);
  return sql`select count(*) as customers, ${join(counts)} from ${LIVES}`;
}

/** The oldest age that half of all customers have reached, and so many that they can be compared; null where there is none. */
export async function comparedAge({ connection }: Pick<ReportSource, 'connection'>): Promise<number | null> {
  const [row] = await connection.rows<Record<string, number>>(reachedQuery());
  const reached = AGES.filter((age) => {
    const n = row?.[`n_${age}`] ?? 0;
    return age > 0 && n >= FEWEST_IN_SEGMENT && n >= REACHED * (row?.customers ?? 0);
  });
  return reached.at(-1) ?? null;
}
