import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import type { DecidedPerson } from './people-of-experience.ts';

/** The control share of every page in every version that was published: by it people were divided while it was in use. */
export type ControlShares = ReadonlyMap<string, number>;

/** Of all pages and versions. */
export async function controlShares(db: Kysely<Database>): Promise<ControlShares> {
  const rows = await db.selectFrom('experiences').select(['key', 'version', 'configuration']).execute();
  return new Map(
    rows.map(({ key, version, configuration }) => {
      const { control } = JSON.parse(configuration) as { readonly control?: number };
      return [placeOf(key, version), control ?? USUAL];
    }),
  );
}

/** How many of these people the control group was to have: each by the share of the page that decided for them first, as it was then. */
export function plannedControl(people: readonly DecidedPerson[], shares: ControlShares): number {
  return people.reduce((sum, { experience, version }) => sum + (shares.get(placeOf(experience, version)) ?? USUAL), 0);
}

/** Of a page that does not say. */
const USUAL = 0.05;

function placeOf(key: string, version: number): string {
  return `${version} ${key}`;
}
