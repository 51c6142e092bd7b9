import { listExperiences, type PublishedExperience, versionsOf } from '../experiences.ts';
import { type ReadOutWorld, readOut } from '../read-out/read-out.ts';
import { type Outcome, outcomeOfPage } from './outcome.ts';
import { type Entry, entriesByProgramme, ofPage, ownerOf, type PlaybookState } from './playbook-rows.ts';

/** A page that is composed for each visitor: the policy of each slot, how often it was published, and what came of it. */
export interface ListedPolicy {
  readonly key: string;
  readonly state: PlaybookState;
  readonly owner: string | null;
  readonly slots: readonly { readonly slot: string; readonly policy: string; readonly variants: number }[];
  /** The share of visitors who are held out. */
  readonly control: number;
  /** How many versions were published; 0 of a draft. */
  readonly versions: number;
  /** Milliseconds since 1970, when the first version was published, and the last; null of a draft. */
  readonly startedAt: number | null;
  readonly lastAt: number | null;
  readonly endedAt: number | null;
  readonly outcome: Outcome | null;
  readonly entries: readonly Entry[];
}

/** All pages: those that were published, and those of which there is only a draft, each by key. */
export async function listPolicies(world: ReadOutWorld): Promise<readonly ListedPolicy[]> {
  const { db } = world;
  const entries = await entriesByProgramme(db);
  const published = await listExperiences(db);
  const listed: ListedPolicy[] = [];
  for (const page of published)
    listed.push(await policyOf(world, page, entries.get(ofPage(page.experience.key)) ?? []));
  const keys = published.map(({ experience }) => experience.key);
  const drafts = await db.selectFrom('experience_drafts').select('key').orderBy('key').execute();
  const planned = drafts.filter(({ key }) => !keys.includes(key));
  return [...listed, ...planned.map(({ key }) => draftPolicy(key, entries.get(ofPage(key)) ?? []))];
}

async function policyOf(
  world: ReadOutWorld,
  { experience, publishedAt, stoppedAt }: PublishedExperience,
  entries: readonly Entry[],
): Promise<ListedPolicy> {
  const { key, slots, control, until, currency } = experience;
  const versions = await versionsOf(world.db, key);
  const over = until === undefined ? null : Date.parse(until);
  const isOver = over !== null && over <= world.now;
  return {
    key,
    state: isOver ? 'done' : stoppedAt === null ? 'running' : 'paused',
    owner: ownerOf(entries),
    slots: Object.entries(slots).map(([slot, { name = slot, policy, variants }]) => ({
      slot: name,
      policy: policy.kind,
      variants: Object.keys(variants).length,
    })),
    control,
    versions: versions.length,
    startedAt: versions.at(-1)?.publishedAt ?? publishedAt,
    lastAt: publishedAt,
    endedAt: stoppedAt ?? (isOver ? over : null),
    outcome: outcomeOfPage(await readOut(world, experience, currency)),
    entries,
  };
}

function draftPolicy(key: string, entries: readonly Entry[]): ListedPolicy {
  const never = { control: 0, versions: 0, startedAt: null, lastAt: null, endedAt: null, outcome: null };
  return { key, state: 'planned', owner: ownerOf(entries), slots: [], ...never, entries };
}
