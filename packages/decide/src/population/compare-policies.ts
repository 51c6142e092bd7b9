import { type Comparison, compare, type Moments, type OffPolicy, offPolicy, seeded } from '@perennial/models';
import type { Experience } from '../experience/schema.ts';
import { bucketOf } from '../hash/bucket.ts';
import { decidePage } from '../page/decide-page.ts';
import type { PageDecision } from '../page/decision.ts';
import { type LoggedDecision, loggedRewards } from '../trial/logged-rewards.ts';
import { drawVisitor, effectOf } from './draw-visitor.ts';
import { none, withOneMore } from './moments.ts';
import type { Population } from './population.ts';
import { tierLookup } from './tier-lookup.ts';

/** The defaults, the tier lookup, and the page as it is configured. */
export type PolicyName = 'control' | 'tiers' | 'page';

/** One third of the visitors, and what they brought on average; `truth` is what all of them would have brought. In major units. */
export interface PolicyArm {
  readonly people: number;
  readonly mean: number;
  readonly truth: number;
}

export interface PolicyComparison {
  readonly currency: string;
  readonly arms: Readonly<Record<PolicyName, PolicyArm>>;
  /** The page less the other, as measured, and in truth. */
  readonly against: Readonly<
    Record<'control' | 'tiers', { readonly comparison: Comparison | null; readonly truth: number }>
  >;
  /** What the tier lookup would bring, as judged from the log of the page alone, and in truth. */
  readonly offPolicy: { readonly slot: string; readonly estimate: OffPolicy; readonly truth: number };
}

const names = ['control', 'tiers', 'page'] as const;
const SEED = 'arms of a simulation';

/**
 * Divides simulated visitors into three: one sees the defaults, one what a tier lookup shows, one the page as it is configured. What each would truly have brought
 * with each is known. The log of the page alone is asked what the tier lookup would have brought.
 *
 * @param now the moment, in milliseconds since 1970
 */
export function comparePolicies(
  experience: Experience,
  population: Population,
  people: number,
  now: number,
): PolicyComparison {
  const page = { ...experience, control: 0, baseline: undefined };
  const tiers = { ...tierLookup(page, population), control: 0 };
  const control = { ...page, control: 1 };
  const slot = Object.keys(page.slots).find((name) => page.slots[name]!.policy.kind === 'value')!;
  const random = seeded(population.seed);
  const arms: Record<PolicyName, Moments> = { control: none, tiers: none, page: none };
  const truths: Record<PolicyName, number> = { control: 0, tiers: 0, page: 0 };
  const log: LoggedDecision[] = [];
  for (let i = 0; i < people; i++) {
    const { visitor, kind, worth } = drawVisitor(population, `v-${i}`, random);
    const arm = names[Math.floor(names.length * bucketOf(SEED, visitor.id, 2)!)]!;
    const decided: Record<PolicyName, PageDecision> = {
      control: decidePage(control, visitor, now),
      tiers: decidePage(tiers, visitor, now),
      page: decidePage(page, visitor, now),
    };
    for (const name of names) {
      const { converts, value } = effectOf(kind, decided[name]);
      truths[name] += converts * value * worth;
    }
    const { converts, value } = effectOf(kind, decided[arm]);
    const reward = random() < converts ? value * worth : 0;
    arms[arm] = withOneMore(arms[arm], reward);
    if (arm === 'page') log.push(logged(decided, slot, reward, visitor.value?.expected ?? null));
  }
  const armOf = (name: PolicyName): PolicyArm => ({
    people: arms[name].people,
    mean: arms[name].sum / arms[name].people,
    truth: truths[name] / people,
  });
  const against = (name: 'control' | 'tiers') => ({
    comparison: compare(arms[name], arms.page),
    truth: (truths.page - truths[name]) / people,
  });
  return {
    currency: experience.currency,
    arms: { control: armOf('control'), tiers: armOf('tiers'), page: armOf('page') },
    against: { control: against('control'), tiers: against('tiers') },
    offPolicy: { slot, estimate: offPolicy(loggedRewards(log)), truth: truths.tiers / people },
  };
}

function logged(
  { page, tiers }: Readonly<Record<PolicyName, PageDecision>>,
  slot: string,
  reward: number,
  value: number | null,
): LoggedDecision {
  const { variant, chances } = page.slots[slot]!;
  return { reward, variant, chance: chances[variant]!, chances: tiers.slots[slot]!.chances, value };
}
