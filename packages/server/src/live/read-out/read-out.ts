import type { Experience } from '@perennial/decide';
import { type Comparison, compare, type Moments, offPolicy, SAMPLE_RATIO_ALARM, sampleRatio } from '@perennial/models';
import { relativeErrorOf, widened } from '@perennial/study';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import { liveScores } from '../live-score.ts';
import type { Scorer } from '../scorer.ts';
import { controlShares } from './control-shares.ts';
import { type FigureName, type Figures, figureNames, figuresOf, guardrailFigures, happenedTo } from './figures.ts';
import { heldOut } from './held-out.ts';
import { type DecidedPerson, peopleOfExperience } from './people-of-experience.ts';

export interface Measured {
  readonly control: number | null;
  readonly treated: number | null;
  readonly comparison: Comparison | null;
}

/** What a variant did beside the control group. Where the policy looks at people, the mean is weighted by how likely each was to see it. */
export interface VariantOutcome {
  readonly slot: string;
  readonly variant: string;
  readonly people: number;
  /** So many people, divided at random, would say as much. */
  readonly effectivePeople: number;
  readonly isRandomised: boolean;
  readonly converted: VariantMean;
  readonly value: VariantMean;
}

export interface VariantMean {
  readonly mean: number | null;
  readonly difference: number | null;
  readonly low95: number | null;
  readonly high95: number | null;
}

export interface ReadOutFinding {
  readonly code: 'sample-ratio' | 'few-people' | 'unequal-shares' | 'converts-but-loses' | 'guardrail';
  readonly slot?: string;
  readonly variant?: string;
  readonly measure?: FigureName;
  /** So many are in neither group. */
  readonly people?: number;
}

/** What an experience did to those who were not in the control group, beside those who were: who is in it was drawn at random, once for all. */
export interface ExperienceReadOut {
  /** Null for all experiences together: what the permanent control group says. */
  readonly experience: string | null;
  readonly asOf: number;
  readonly currency: string;
  /** The run whose models predict, and how far; null where none does: values are then what was observed. */
  readonly run: number | null;
  readonly horizonDays: number | null;
  /** `between` are in neither group, since pages or versions held out unequal shares. */
  readonly people: { readonly control: number; readonly treated: number; readonly between: number };
  /** How likely groups of these sizes are by chance. */
  readonly sampleRatio: number;
  readonly measures: Readonly<Record<FigureName, Measured>>;
  readonly variants: readonly VariantOutcome[];
  readonly findings: readonly ReadOutFinding[];
}

export interface ReadOutWorld {
  readonly db: Kysely<Database>;
  readonly scorer: Scorer;
  readonly now: number;
}

const FEWEST = 30;

/** Somebody of a page with what they did and are expected to do. */
export interface Judged {
  readonly person: DecidedPerson;
  readonly figures: Figures;
}

/** Reads an experience out, or for `null` all of them: each person from their first decision on. */
export async function readOut(
  world: ReadOutWorld,
  experience: Experience | null,
  currency: string,
): Promise<ExperienceReadOut> {
  const { db, scorer, now } = world;
  const scoring = await scorer.runAt(now);
  const people = await judged(world, experience?.key ?? null, currency);
  const groups = heldOut(people, await controlShares(db));
  const error = scoring ? relativeErrorOf(scoring.record) : 0;
  const measures = Object.fromEntries(
    figureNames.map((name) => [name, measured(name, groups.control, groups.treated, error)]),
  ) as ExperienceReadOut['measures'];
  const counts = { control: groups.control.length, treated: groups.treated.length, between: groups.between };
  const compared = counts.control + counts.treated;
  const planned = groups.planned * compared;
  const ratio = sampleRatio([counts.control, counts.treated], [planned, compared - planned]);
  const variants = experience ? variantsOf(experience, groups, error) : [];
  return {
    experience: experience?.key ?? null,
    asOf: now,
    currency,
    run: scoring?.record.run ?? null,
    horizonDays: scoring?.record.settings.horizonDays ?? null,
    people: counts,
    sampleRatio: ratio,
    measures,
    variants,
    findings: findingsOf(counts, ratio, measures, variants),
  };
}

/** Each person of an experience with what they did and what is expected of them. */
export async function judged(
  { db, scorer, now }: ReadOutWorld,
  key: string | null,
  currency: string,
): Promise<readonly Judged[]> {
  const happened = await happenedTo(db, currency);
  const people = await peopleOfExperience(db, key);
  const ids = people.map(({ person }) => person);
  const scores = await liveScores(scorer, db, ids, now);
  return people.map((person) => {
    const score = scores.get(person.person);
    const predicted = score?.currency === currency ? score.expected : 0;
    return { person, figures: figuresOf(happened, person, predicted) };
  });
}

function measured(
  name: FigureName,
  control: readonly Judged[],
  treated: readonly Judged[],
  relativeError: number,
): Measured {
  const [before, after] = [momentsOf(control, name), momentsOf(treated, name)];
  const found = compare(before, after);
  const error = name === 'value' ? relativeError * Math.abs(predictedBy(treated) - predictedBy(control)) : 0;
  return { control: meanOf(before), treated: meanOf(after), comparison: found && widened(found, error) };
}

function momentsOf(people: readonly Judged[], name: FigureName): Moments {
  let [sum, squares, cubes] = [0, 0, 0];
  for (const { figures } of people) {
    const value = figures[name];
    sum += value;
    squares += value ** 2;
    cubes += value ** 3;
  }
  return { people: people.length, sum, squares, cubes };
}

function meanOf({ people, sum }: Moments): number | null {
  return people > 0 ? sum / people : null;
}

function predictedBy(people: readonly Judged[]): number {
  return people.length === 0 ? 0 : people.reduce((sum, { figures }) => sum + figures.predicted, 0) / people.length;
}

type Groups = { readonly control: readonly Judged[]; readonly treated: readonly Judged[] };

function variantsOf({ slots }: Experience, groups: Groups, relativeError: number): readonly VariantOutcome[] {
  return Object.entries(slots).flatMap(([slot, { variants, policy }]) =>
    Object.keys(variants).flatMap((variant) => {
      const seen = groups.treated.filter(({ person }) => person.slots[slot]?.variant === variant);
      if (seen.length === 0) return [];
      const isRandomised = policy.kind === 'split';
      const of = (name: 'converted' | 'value') =>
        isRandomised
          ? divided(groups.control, seen, name, relativeError)
          : weighted(groups, slot, variant, name, relativeError);
      const rows = chancesTo(groups.treated, slot, variant, 'value');
      const effectivePeople = isRandomised || rows.length === 0 ? seen.length : offPolicy(rows).effectivePeople;
      return [
        {
          slot,
          variant,
          people: seen.length,
          effectivePeople,
          isRandomised,
          converted: of('converted'),
          value: of('value'),
        },
      ];
    }),
  );
}

function divided(control: readonly Judged[], seen: readonly Judged[], name: FigureName, error: number): VariantMean {
  const { treated, comparison } = measured(name, control, seen, error);
  const { difference = null, low95 = null, high95 = null } = comparison ?? {};
  return { mean: treated, difference, low95, high95 };
}

/** Everybody who could have seen a variant, as if all had: by the inverse of how likely each was to. */
function weighted(groups: Groups, slot: string, variant: string, name: FigureName, relativeError: number): VariantMean {
  const rows = chancesTo(groups.treated, slot, variant, name);
  if (rows.length < 2 || groups.control.length < 2) return { mean: null, difference: null, low95: null, high95: null };
  const { snips } = offPolicy(rows);
  const control = momentsOf(groups.control, name);
  const mean = control.sum / control.people;
  const variance = Math.max(0, control.squares / control.people - mean ** 2) / (control.people - 1);
  const difference = snips.value - mean;
  const shared = name === 'value' ? relativeError * Math.abs(difference) : 0;
  const away = 1.96 * Math.hypot(snips.standardError, Math.sqrt(variance), shared);
  return { mean: snips.value, difference, low95: difference - away, high95: difference + away };
}

function chancesTo(people: readonly Judged[], slot: string, variant: string, name: FigureName) {
  return people.flatMap(({ person, figures }) => {
    const decided = person.slots[slot];
    const chance = decided?.chances[decided.variant] ?? 0;
    if (!decided || chance <= 0) return [];
    const target = decided.variant === variant ? 1 : 0;
    return [{ reward: figures[name], logged: chance, target, expected: 0, expectedOfTarget: 0 }];
  });
}

function findingsOf(
  { control, treated, between }: ExperienceReadOut['people'],
  ratio: number,
  measures: ExperienceReadOut['measures'],
  variants: readonly VariantOutcome[],
): readonly ReadOutFinding[] {
  const findings: ReadOutFinding[] = [];
  if (ratio < SAMPLE_RATIO_ALARM) findings.push({ code: 'sample-ratio' });
  if (Math.min(control, treated) < FEWEST) findings.push({ code: 'few-people' });
  if (between > 0) findings.push({ code: 'unequal-shares', people: between });
  const { converted, value } = measures;
  if ((converted.comparison?.low95 ?? 0) > 0 && (value.comparison?.high95 ?? 0) < 0)
    findings.push({ code: 'converts-but-loses' });
  for (const name of guardrailFigures)
    if ((measures[name].comparison?.low95 ?? 0) > 0) findings.push({ code: 'guardrail', measure: name });
  for (const { slot, variant, converted: wins, value: loses } of variants)
    if ((wins.low95 ?? 0) > 0 && (loses.high95 ?? 0) < 0) findings.push({ code: 'converts-but-loses', slot, variant });
  return findings;
}
