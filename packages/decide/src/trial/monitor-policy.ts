import {
  doublyRobustReward,
  type LoggedReward,
  normalQuantile,
  offPolicy,
  type PolicyValue,
  type Regret,
  regret,
} from '@perennial/models';
import { type DecisionWithReward, expectedRewards, rewardUnder } from './logged-rewards.ts';

/** Fewer people, or fewer effective ones, say nothing. */
export const FEWEST_EFFECTIVE = 30;

export interface TimedDecision extends DecisionWithReward {
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The mean reward of a policy that was not in use, doubly robust, and how many people under it would say as much. */
export interface OtherPolicyValue extends PolicyValue {
  readonly effectivePeople: number;
}

/** What was brought and what others would have brought; null of what too few people say anything. */
export interface PolicyValues {
  readonly people: number;
  /** What was brought, a person, whatever was shown. */
  readonly observed: PolicyValue | null;
  /** What always showing a variant would have brought a person, by variant. */
  readonly always: Readonly<Record<string, OtherPolicyValue | null>>;
  /** What showing each variant equally often would have brought a person. */
  readonly evenSplit: OtherPolicyValue | null;
}

/** From the first decision to the end of a period, all people together; null where too few say anything. */
export interface CumulativeRegret {
  /** What always showing the best variant would have brought more than what was shown. */
  readonly regret: Regret | null;
  /** The same of showing each variant equally often, in place of what was shown. */
  readonly evenSplitRegret: Regret | null;
  /** What was brought more than showing each variant equally often would have brought. */
  readonly gain: Regret | null;
}

export interface MonitoredPolicy extends PolicyValues, CumulativeRegret {
  /** The variant of the greatest value by all decisions; null where too few say anything of one of them, and nothing is said of regret. */
  readonly best: string | null;
  /** The true best is among these in 95 of 100 cases: variants whose intervals, at a level that holds for all together, reach the lower end of the best. */
  readonly mayBeBest: readonly string[];
  /** Of these too few people say anything. */
  readonly tooFew: readonly string[];
  /** Whether everybody brought the same, as long as nobody orders: an interval without breadth would look certain, and no variant is the best. */
  readonly areAlike: boolean;
  readonly periods: readonly (PolicyValues & CumulativeRegret)[];
}

interface Options {
  /** Variants that are compared. Each decision has to have had a chance above 0 to show what it showed. */
  readonly variants: readonly string[];
  /** When each period ends, in the order of time; the last one after the last decision. */
  readonly ends: readonly number[];
  /** The relative standard error that predictions share. */
  readonly relativeError: number;
}

/** Each decision seen under the policies that it is compared with. */
interface Compared {
  readonly rewards: readonly number[];
  readonly always: Readonly<Record<string, readonly LoggedReward[]>>;
  readonly evenSplit: readonly LoggedReward[];
}

/**
 * Holds what a policy did against always showing one of its variants and against showing each equally often, period by period, from the chances that it had logged.
 * The best variant is that by all decisions, in each period; models of rewards are fitted once, on the other half of all people. The chances may follow from earlier
 * rewards, as those of a bandit do: each is known, which leaves the estimates without bias; their intervals take it that none comes near 0 (Hadad et al., PNAS 2021).
 *
 * @param logged decisions in the order of time, a person once
 */
export function monitorPolicy(logged: readonly TimedDecision[], options: Options): MonitoredPolicy {
  const { variants, ends } = options;
  const expects = expectedRewards(logged);
  const under = (chances: Readonly<Record<string, number>>) =>
    logged.map((each, i) => rewardUnder(each, chances, expects[i]!));
  const compared: Compared = {
    rewards: logged.map(({ reward }) => reward),
    always: Object.fromEntries(variants.map((variant) => [variant, under({ [variant]: 1 })])),
    evenSplit: under(Object.fromEntries(variants.map((variant) => [variant, 1 / variants.length]))),
  };
  const all = valuesOf(compared, 0, logged.length);
  const tooFew = variants.filter((variant) => all.always[variant] === null);
  const areAlike = compared.rewards.every((reward) => reward === compared.rewards[0]);
  const best = areAlike || tooFew.length > 0 ? null : bestOf(all, variants);
  const regretUntil = (end: number) => (areAlike ? untold : cumulative(compared, best, end, options));
  const places = ends.map((end) => logged.findLastIndex(({ at }) => at < end) + 1);
  return {
    ...{ ...all, best, tooFew, areAlike },
    mayBeBest: best === null ? [] : mayBeBest(all, variants),
    ...regretUntil(logged.length),
    periods: places.map((end, i) => ({ ...valuesOf(compared, places[i - 1] ?? 0, end), ...regretUntil(end) })),
  };
}

const untold: CumulativeRegret = { regret: null, evenSplitRegret: null, gain: null };

function valuesOf({ rewards, always, evenSplit }: Compared, from: number, end: number): PolicyValues {
  const other = (rows: readonly LoggedReward[]) => otherValue(rows.slice(from, end));
  const people = end - from;
  return {
    people,
    observed:
      people < FEWEST_EFFECTIVE
        ? null
        : offPolicy(rewards.slice(from, end).map((reward) => ({ ...untried, reward }))).observed,
    always: Object.fromEntries(Object.entries(always).map(([variant, rows]) => [variant, other(rows)])),
    evenSplit: other(evenSplit),
  };
}

const untried = { logged: 1, target: 1, expected: 0, expectedOfTarget: 0 };

function otherValue(rows: readonly LoggedReward[]): OtherPolicyValue | null {
  if (rows.length < FEWEST_EFFECTIVE) return null;
  const { doublyRobust, effectivePeople } = offPolicy(rows);
  return effectivePeople < FEWEST_EFFECTIVE ? null : { ...doublyRobust, effectivePeople };
}

function bestOf({ always }: PolicyValues, variants: readonly string[]): string {
  return variants.reduce((top, variant) => (always[variant]!.value > always[top]!.value ? variant : top));
}

function mayBeBest({ always }: PolicyValues, variants: readonly string[]): readonly string[] {
  const z = normalQuantile(1 - 0.025 / variants.length);
  const end = (variant: string, sign: 1 | -1) => always[variant]!.value + sign * z * always[variant]!.standardError;
  const least = Math.max(...variants.map((variant) => end(variant, -1)));
  return variants.filter((variant) => end(variant, 1) >= least);
}

function cumulative(
  { rewards, always, evenSplit }: Compared,
  best: string | null,
  end: number,
  { variants, relativeError }: Options,
): CumulativeRegret {
  const scored = (rows: readonly LoggedReward[]) => {
    const until = rows.slice(0, end);
    return otherValue(until) && until.map(doublyRobustReward);
  };
  const had = rewards.slice(0, end);
  const [bestScores, evenScores] = [best === null ? null : scored(always[best]!), scored(evenSplit)];
  const picked = { pickedOf: variants.length, relativeError };
  return {
    regret: bestScores && regret(bestScores, had, picked),
    evenSplitRegret: bestScores && evenScores && regret(bestScores, evenScores, picked),
    gain: evenScores && regret(had, evenScores, { relativeError }),
  };
}
