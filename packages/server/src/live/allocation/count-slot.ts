import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../../store/database.ts';
import { isPostgres } from '../../store/dialect.ts';
import { UNTREATED } from '../read-out/people-of-experience.ts';

/** Decisions that showed the same variant of a slot by the same version. */
export interface CountedSlot {
  readonly version: number;
  readonly variant: string;
  readonly isControl: boolean;
  /** Whether nothing was chosen: without consent, or while the page was off. */
  readonly isUntreated: boolean;
  readonly decisions: number;
  /** The sum of the chances with which each of them was to show another variant than the likeliest. */
  readonly elsewhere: number;
}

export interface Span {
  /** Milliseconds since 1970. */
  readonly from: number;
  /** What is decided then is in the next span. */
  readonly until: number;
}

interface Row {
  readonly version: number;
  readonly variant: string | null;
  readonly code: string;
  readonly chances: string;
  readonly is_control: number;
  readonly decisions: number | string;
}

/** Decisions that are read at once: the store of a file answers nobody else meanwhile. */
const AT_ONCE = 5000;

/** Counts the decisions of a page by what their logged records say of a slot; the store groups them. Those of a time before the slot was on the page are not counted. */
export async function countSlot(
  db: Kysely<Database>,
  { key, slot, from, until }: Span & { readonly key: string; readonly slot: string },
): Promise<readonly CountedSlot[]> {
  const parts = Math.ceil((await decisionsIn(db, key, { from, until })) / AT_ONCE);
  const edge = (part: number) => Math.round(from + ((until - from) * part) / parts);
  const counted = new Map<string, CountedSlot>();
  for (let part = 0; part < parts; part++) {
    for (const row of await rowsOf(db, { key, slot, from: edge(part), until: edge(part + 1) })) {
      if (row.variant === null) continue;
      const each = countedRow(row, row.variant);
      const name = `${each.version} ${each.isControl} ${each.isUntreated} ${each.variant}`;
      const before = counted.get(name);
      const decisions = each.decisions + (before?.decisions ?? 0);
      counted.set(name, { ...each, decisions, elsewhere: each.elsewhere + (before?.elsewhere ?? 0) });
    }
    await new Promise(setImmediate);
  }
  return [...counted.values()];
}

async function decisionsIn(db: Kysely<Database>, key: string, { from, until }: Span): Promise<number> {
  const { n } = await db
    .selectFrom('decisions')
    .select(({ fn }) => fn.countAll().as('n'))
    .where('experience', '=', key)
    .where('at', '>=', from)
    .where('at', '<', until)
    .executeTakeFirstOrThrow();
  return Number(n);
}

async function rowsOf(
  db: Kysely<Database>,
  { key, slot, from, until }: Span & { readonly key: string; readonly slot: string },
): Promise<readonly Row[]> {
  const { record, variant, code, chances } = isPostgres(db) ? inPostgres(slot) : inFile(slot);
  const { rows } = await sql<Row>`
select decisions.version, decisions.is_control, ${variant} as variant, ${code} as code, ${chances} as chances, count(*) as decisions
from decisions join journal on journal.seq = decisions.seq left join page_slots on page_slots.id = journal.slots_id ${record}
where decisions.experience = ${key} and decisions.at >= ${from} and decisions.at < ${until}
group by decisions.version, decisions.is_control, 3, 4, 5`.execute(db);
  return rows;
}

/** Where a store has what the logged record says of a slot. Names of slots are of letters, digits and hyphens. */
interface Said {
  readonly record: RawBuilder<unknown>;
  readonly variant: RawBuilder<unknown>;
  readonly code: RawBuilder<unknown>;
  readonly chances: RawBuilder<unknown>;
}

function inFile(slot: string): Said {
  const said = (path: string) => sql`
case when page_slots.slots is null then json_extract(journal.body, ${`$.page.slots."${slot}".${path}`})
  else json_extract(page_slots.slots, ${`$."${slot}".${path}`}) end`;
  return { record: sql``, variant: said('variant'), code: said('because.code'), chances: said('chances') };
}

/**
 * PostgreSQL reads no JSON that escapes half a pair of UTF-16 or a zero byte, which a visitor can have sent; none of it is asked for. `offset 0`: a record is read once for all of its
 * fields.
 */
function inPostgres(slot: string): Said {
  const escaped = '\\\\u[0-9a-f]{4}';
  const body = sql`case when strpos(journal.body, '\\u') = 0 then journal.body else regexp_replace(journal.body, ${escaped}, ${'\\\\ufffd'}, 'g') end`;
  const own = sql`(${body})::json #> ${['page', 'slots', slot]}::text[]`;
  const ofMany = sql`page_slots.slots::json -> ${slot}`;
  return {
    record: sql`cross join lateral (select case when page_slots.slots is null then ${own} else ${ofMany} end as slot offset 0) as said`,
    variant: sql`said.slot ->> 'variant'`,
    code: sql`said.slot -> 'because' ->> 'code'`,
    chances: sql`said.slot ->> 'chances'`,
  };
}

function countedRow({ version, is_control, code, chances, decisions }: Row, variant: string): CountedSlot {
  const n = Number(decisions);
  const likeliest = Math.max(...Object.values(JSON.parse(chances) as Readonly<Record<string, number>>));
  return {
    ...{ version, variant, isControl: is_control === 1, isUntreated: UNTREATED.includes(code) },
    ...{ decisions: n, elsewhere: n * (1 - likeliest) },
  };
}
