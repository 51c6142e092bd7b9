import type { Baseline } from '@perennial/decide';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import type { DecidedPerson } from './people-of-experience.ts';

/** How a page divided its visitors. */
export interface Division {
  readonly control: number;
  readonly baseline: Baseline | undefined;
}

/** The division of every page in every version that was published: by it people were divided while it was in use. */
export type Divisions = ReadonlyMap<string, Division>;

/** Of all pages and versions. */
export async function divisions(db: Kysely<Database>): Promise<Divisions> {
  const rows = await db.selectFrom('experiences').select(['key', 'version', 'configuration']).execute();
  return new Map(
    rows.map(({ key, version, configuration }) => {
      const { control, baseline } = JSON.parse(configuration) as Partial<Division>;
      return [placeOf(key, version), { control: control ?? USUAL.control, baseline }];
    }),
  );
}

/** How a page divided somebody, as it was then. */
export function divisionOf(
  all: Divisions,
  { experience, version }: Pick<DecidedPerson, 'experience' | 'version'>,
): Division {
  return all.get(placeOf(experience, version)) ?? USUAL;
}

/** Of a page that does not say. */
const USUAL: Division = { control: 0.05, baseline: undefined };

function placeOf(key: string, version: number): string {
  return `${version} ${key}`;
}
