import { LAPSES_AFTER } from '@perennial/decide';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../../store/database.ts';
import { isPostgres } from '../../store/dialect.ts';

/** From the first event on: who has come to one of these has come to all before it. */
const way = ['new', 'browsing', 'basket', 'checkout', 'first order', 'active'] as const;

/** What visitors say may hold the character 0 and halves of characters, at which PostgreSQL gives up. */
const withoutEscapes = sql`regexp_replace(behaviour, ${sql.lit('\\\\u[0-9a-f]{4}')}, ${sql.lit('\\\\ufffd')}, 'g')`;

/** How many are at a stage, as `stageOf` says, and how many ever came so far, wherever they are now. */
export interface PeopleAtStage {
  readonly stage: (typeof way)[number] | 'lapsed';
  readonly people: number;
  readonly reached: number;
}

/**
 * Where people are on their way: the store counts, whoever they are.
 *
 * @param at in milliseconds since 1970
 * @param most people that are counted; others are left out
 */
export async function peopleByStage(db: Kysely<Database>, at: number, most: number): Promise<readonly PeopleAtStage[]> {
  const told = isPostgres(db) ? sql`cast(${withoutEscapes} as jsonb)` : sql`behaviour`;
  const number = (name: string) => sql`cast(cast(told -> ${sql.lit(name)} as text) as double precision)`;
  const { rows } = await sql<{ reached: number; is_lapsed: number; people: number }>`
select reached, is_lapsed, count(*) as people
from (
  select
    case when orders > 1 then 5 when orders > 0 then 4 when checkouts > 0 then 3 when added > 0 then 2 when viewed > 0 then 1 else 0 end as reached,
    case when orders > 0 and last_seen < ${at - LAPSES_AFTER} then 1 else 0 end as is_lapsed
  from (
    select ${number('orders')} as orders, ${number('checkouts')} as checkouts, ${number('added')} as added, ${number('viewed')} as viewed, ${number('lastSeen')} as last_seen
    from (select ${told} as told from live_people limit ${most}) as part
  ) as done
) as staged
group by reached, is_lapsed`.execute(db);
  const count = (isAmong: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(isAmong).reduce((sum, { people }) => sum + Number(people), 0);
  const lapsed = count(({ is_lapsed }) => is_lapsed === 1);
  return [
    ...way.map((stage, i) => ({
      stage,
      people: count(({ reached, is_lapsed }) => reached === i && is_lapsed === 0),
      reached: count(({ reached }) => reached >= i),
    })),
    { stage: 'lapsed', people: lapsed, reached: lapsed },
  ];
}
