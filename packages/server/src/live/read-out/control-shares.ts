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

/** The share by which a page divided somebody, as it was then. */
export function shareOf(shares: ControlShares, { experience, version }: DecidedPerson): number {
  return shares.get(placeOf(experience, version)) ?? USUAL;
}

/** Of a page that does not say. */
const USUAL = 0.05;

function placeOf(key: string, version: number): string {
  return `${version} ${key}`;
}
