import { listExperiences } from '../experiences.ts';
import { liveScores } from '../live-score.ts';
import { currencyOfPages } from './currency-of-pages.ts';
import { type Divisions, divisions } from './divisions.ts';
import { broughtBetween, type Happened, happenedTo } from './figures.ts';
import { heldOut } from './held-out.ts';
import { type DecidedPerson, peopleOfExperience } from './people-of-experience.ts';
import type { ReadOutWorld } from './read-out.ts';

/** Days after a read-out at which it is held against what happened. */
export const AFTER_DAYS = [90, 180, 365] as const;
const DAY = 86_400_000;
/** One read-out of so many days is kept. */
const APART = 30 * DAY;

/** Of the people of a group who had ordered by then: how many, and what each was said to bring on average by so many days later. */
interface Said {
  readonly people: number;
  readonly mean: number | null;
}

/** What was said of a group, and what happened since: null as long as the days are not over. */
export interface SaidAndHappened extends Said {
  readonly happened: number | null;
}

export interface KeptReadOut {
  readonly day: string;
  readonly after: readonly {
    readonly days: number;
    readonly control: SaidAndHappened;
    readonly treated: SaidAndHappened;
  }[];
}

type SaidOf = Readonly<Record<'control' | 'treated', Said>>;

/** As a row has it: what was said for each of the days, in major units of a currency. */
interface KeptSaid {
  readonly currency: string;
  readonly after: readonly SaidOf[];
}

type Groups = Readonly<Record<'control' | 'treated', readonly DecidedPerson[]>>;

/** No page has a star for its key. */
const ALL_PAGES = '*';

/**
 * Keeps what a read-out says of the time to come, once in thirty days, from when somebody has been seen whom it can say something of.
 *
 * @param key of a page; null for all of them together
 */
export async function keepReadOut(world: ReadOutWorld, key: string | null, currency: string): Promise<void> {
  const { db, now } = world;
  const kept = key ?? ALL_PAGES;
  const last = await db
    .selectFrom('read_outs')
    .select('at')
    .where('experience', '=', kept)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last && now - Number(last.at) < APART) return;
  const said = await saidNow(world, key, currency);
  if (!said) return;
  const day = new Date(now).toISOString().slice(0, 10);
  await db
    .insertInto('read_outs')
    .values({ experience: kept, day, at: now, said: JSON.stringify({ currency, after: said } satisfies KeptSaid) })
    .onConflict((conflict) => conflict.columns(['experience', 'day']).doNothing())
    .execute();
}

/** Of every page that is in use, and of all together, whether anybody asks for it or not. */
export async function keepReadOuts(world: ReadOutWorld): Promise<void> {
  for (const { experience, stoppedAt } of await listExperiences(world.db))
    if (stoppedAt === null) await keepReadOut(world, experience.key, experience.currency);
  await keepReadOut(world, null, await currencyOfPages(world));
}

/** Null where no run predicts, or where nobody for whom the page decided has ordered yet: nothing is said of nobody. */
async function saidNow(
  { db, scorer, now }: ReadOutWorld,
  key: string | null,
  currency: string,
): Promise<readonly SaidOf[] | null> {
  if (!(await scorer.runAt(now))) return null;
  const happened = await happenedTo(db, currency);
  const groups = buyersBy(happened, groupsBy(await peopleOfExperience(db, key), await divisions(db), now), now);
  if (groups.control.length + groups.treated.length === 0) return null;
  const meanOf = async (people: readonly DecidedPerson[], horizon: number): Promise<Said> => {
    const ids = people.map(({ person }) => person);
    const scores = await liveScores(scorer, db, ids, now, { horizon });
    let sum = 0;
    for (const { person, at } of people) {
      const score = scores.get(person);
      sum += broughtBetween(happened, person, at, now) + (score?.currency === currency ? score.expected : 0);
    }
    return { people: people.length, mean: people.length > 0 ? sum / people.length : null };
  };
  const said: SaidOf[] = [];
  for (const days of AFTER_DAYS)
    said.push({ control: await meanOf(groups.control, days), treated: await meanOf(groups.treated, days) });
  return said;
}

/** Who had been decided for by a moment, divided as the read-out of that moment divides them. */
function groupsBy(everybody: readonly DecidedPerson[], divided: Divisions, moment: number): Groups {
  const people = everybody.filter(({ at }) => at <= moment).map((person) => ({ person }));
  const { control, treated } = heldOut(people, divided);
  return { control: control.map(({ person }) => person), treated: treated.map(({ person }) => person) };
}

/** Who of them had ordered by a moment: whoever had not is not predicted by the models of customers. */
function buyersBy({ orders }: Happened, { control, treated }: Groups, moment: number): Groups {
  const hasOrdered = ({ person, at }: DecidedPerson) =>
    (orders.get(person) ?? []).some((order) => order.at >= at && order.at <= moment);
  return { control: control.filter(hasOrdered), treated: treated.filter(hasOrdered) };
}

/** The read-outs that were kept of a page in a currency, for null of all together, each beside what the same people have brought since, for all of the days after it that are over. */
export async function keptReadOuts(
  { db, now }: ReadOutWorld,
  key: string | null,
  currency: string,
): Promise<readonly KeptReadOut[]> {
  const rows = await db
    .selectFrom('read_outs')
    .selectAll()
    .where('experience', '=', key ?? ALL_PAGES)
    .orderBy('at')
    .execute();
  if (rows.length === 0) return [];
  const happened = await happenedTo(db, currency);
  const everybody = await peopleOfExperience(db, key);
  const divided = await divisions(db);
  return rows.flatMap(({ day, at, said }) => {
    const kept: KeptSaid = JSON.parse(said);
    // Of a page that had another currency then, nothing that happens now can be held against it.
    if (kept.currency !== currency) return [];
    const moment = Number(at);
    const groups = buyersBy(happened, groupsBy(everybody, divided, moment), moment);
    const after = kept.after.map((each, i) => {
      const days = AFTER_DAYS[i]!;
      const end = moment + days * DAY;
      const since = (people: readonly DecidedPerson[]) => {
        if (now < end || people.length === 0) return null;
        return (
          people.reduce((sum, { person, at }) => sum + broughtBetween(happened, person, at, end), 0) / people.length
        );
      };
      return {
        days,
        control: { ...each.control, happened: since(groups.control) },
        treated: { ...each.treated, happened: since(groups.treated) },
      };
    });
    return { day, after };
  });
}
