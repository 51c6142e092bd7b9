import type { Speaker } from '@perennial/words';
import type { MonitoredPolicy } from './monitor-policy.ts';

/** Why nothing is said of regret: too few people, too few effective people of a variant, variants that were not left to chance, or people who all brought the same. */
export const monitorRefusals = ['few-people', 'few-effective', 'not-by-chance', 'all-alike'] as const;

/** A monitored policy of which something can be said, or why not. */
export interface JudgedPolicy extends Omit<MonitoredPolicy, 'periods' | 'areAlike'> {
  readonly refused: (typeof monitorRefusals)[number] | null;
  /** People to whom not each of the variants was open. */
  readonly leftOut: number;
  /** What people call the variants. */
  readonly names: Readonly<Record<string, string>>;
}

interface Told extends Pick<Speaker, 'say'> {
  /** Writes an amount in major units of the experience's currency, and one rounded where it is large. */
  readonly money: (major: number) => string;
  readonly round: (major: number) => string;
  /** People are counted who came at first so many days ago, or earlier. */
  readonly afterDays: number;
}

type Interval = { readonly low95: number; readonly high95: number };

/** What is known of the policy of a slot, in sentences; where too few people say anything, why. No estimate stands without its interval. */
export function policyLines(found: JudgedPolicy, told: Told): readonly string[] {
  const { say, money, round } = told;
  const { refused, best, always, observed, evenSplit, gain, mayBeBest, leftOut } = found;
  const regret = regretLine(found, told);
  const out = leftOut > 0 ? [say('live.policy.left-out', { n: { count: leftOut } })] : [];
  if (refused !== null || best === null) return refused === 'few-effective' ? [regret, ...out] : [regret];
  const name = { best: { text: named(found, best) } };
  const others = mayBeBest.filter((each) => each !== best).map((each) => named(found, each));
  const value = (each: (Interval & { readonly value: number }) | null | undefined) =>
    withInterval(each?.value, each, say, money);
  return [
    say('live.policy.best', {
      ...{ ...name, value: value(always[best]), even: value(evenSplit), observed: value(observed) },
    }),
    ...(others.length > 0 ? [say('live.policy.may-be', { ...name, others: { text: others.join(', ') } })] : []),
    regret,
    ...(gain ? [say('live.policy.gain', { gain: withInterval(gain.sum, gain, say, round) })] : []),
    ...out,
  ];
}

/** What is known of the regret of a policy, in a sentence. */
export function regretLine(found: JudgedPolicy, { say, round, afterDays }: Omit<Told, 'money'>): string {
  const { refused, best, tooFew, regret } = found;
  if (refused === 'few-people') return say('live.policy.refused.few-people', { days: { count: afterDays } });
  if (refused === 'few-effective')
    return say('live.policy.refused.few-effective', {
      variants: { text: tooFew.map((each) => named(found, each)).join(', ') },
    });
  if (refused === 'all-alike') return say('live.policy.refused.all-alike');
  if (best === null || regret === null) return say('live.policy.refused.not-by-chance');
  const standing = regret.low95 > 0 ? 'worse' : regret.high95 < 0 ? 'better' : 'open';
  const sum = withInterval(regret.sum, regret, say, round);
  return say(`live.policy.regret.${standing}`, { best: { text: named(found, best) }, regret: sum });
}

function named({ names }: JudgedPolicy, variant: string): string {
  return names[variant] ?? variant;
}

function withInterval(
  value: number | undefined,
  interval: Interval | null | undefined,
  say: Speaker['say'],
  write: (major: number) => string,
) {
  if (value === undefined || !interval) return { text: '–' };
  return {
    words: say('gallery.difference', {
      difference: { words: write(value) },
      low: { words: write(interval.low95) },
      high: { words: write(interval.high95) },
    }),
  };
}
