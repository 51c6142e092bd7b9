import type { Experience, VariantNames } from '@perennial/decide';
import { type ExperienceCase, experienceCase } from '@perennial/decide/business-case';
import { SAMPLE_RATIO_ALARM, sampleRatio } from '@perennial/models';
import { relativeErrorOf } from '@perennial/study';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import { liveScores } from '../live-score.ts';
import type { Scorer } from '../scorer.ts';
import { type BaselineReadOut, readOutBaseline } from './beside-baseline.ts';
import { divisions } from './divisions.ts';
import { type FigureName, figureNames, figuresOf, guardrailFigures, happenedTo } from './figures.ts';
import { heldOut } from './held-out.ts';
import { type Judged, type Measured, measured } from './measured.ts';
import { peopleOfExperience } from './people-of-experience.ts';
import { type StageOutcome, stageOutcomes } from './stage-outcomes.ts';
import { FEWEST, type Standing, type StandingWorld, standings } from './standing.ts';
import { type VariantOutcome, variantOutcomes } from './variant-outcomes.ts';

export interface ReadOutFinding extends Partial<VariantNames> {
  readonly code:
    | ('sample-ratio' | 'few-people' | 'unequal-shares' | 'nobody-ordered')
    | ('converts-but-loses' | 'guardrail' | 'baseline-better');
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
  /** People who saw it for the first time within the last days, and how many days these are: at most 90, less where the first came later. */
  readonly met: { readonly people: number; readonly days: number };
  /** How likely groups of these sizes are by chance. */
  readonly sampleRatio: number;
  readonly measures: Readonly<Record<FigureName, Measured>>;
  readonly variants: readonly JudgedVariant[];
  readonly stages: readonly StageOutcome[];
  /** Beside its baseline; null where the page has none. */
  readonly baseline: BaselineReadOut | null;
  readonly findings: readonly ReadOutFinding[];
  /** What it is worth against what it costs; null where nobody has said that. */
  readonly businessCase: ExperienceCase | null;
}

/** A variant with what can be said of it: whether it has won. */
export interface JudgedVariant extends VariantOutcome {
  readonly standing: Standing;
}

export interface ReadOutWorld {
  readonly db: Kysely<Database>;
  readonly scorer: Scorer;
  readonly now: number;
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
  const divided = await divisions(db);
  const groups = heldOut(people, divided);
  const error = scoring ? relativeErrorOf(scoring.record) : 0;
  const measures = Object.fromEntries(
    figureNames.map((name) => [name, measured(name, groups.control, groups.treated, error)]),
  ) as ExperienceReadOut['measures'];
  const counts = { control: groups.control.length, treated: groups.treated.length, between: groups.between };
  const compared = counts.control + counts.treated;
  const planned = groups.planned * compared;
  const ratio = sampleRatio([counts.control, counts.treated], [planned, compared - planned]);
  const judgedBy = { groups, isPredicted: scoring !== null, sampleRatio: ratio, relativeError: error, now };
  const variants = experience ? judgedVariants({ ...judgedBy, experience }) : [];
  const met = metLately(people, now);
  const { comparison } = measures.value;
  const baseline = experience?.baseline ? readOutBaseline(experience.baseline, people, divided, error) : null;
  const cost = experience?.cost;
  return {
    experience: experience?.key ?? null,
    asOf: now,
    currency,
    run: scoring?.record.run ?? null,
    horizonDays: scoring?.record.settings.horizonDays ?? null,
    people: counts,
    met,
    sampleRatio: ratio,
    measures,
    variants,
    stages: stageOutcomes(groups, {
      relativeError: error,
      isPredicted: scoring?.record.settings.currency === currency,
    }),
    baseline,
    findings: findingsOf(counts, ratio, measures, variants, baseline),
    businessCase: cost ? experienceCase({ people: counts, sampleRatio: ratio, comparison, met }, cost) : null,
  };
}

function judgedVariants(world: StandingWorld): readonly JudgedVariant[] {
  const variants = variantOutcomes(world.experience, world.groups, world.relativeError);
  const found = standings(world, variants);
  return variants.map((each, i) => ({ ...each, standing: found[i]! }));
}

const DAY = 86_400_000;
const LATELY = 90;

function metLately(people: readonly Judged[], now: number): ExperienceReadOut['met'] {
  const first = people.reduce((least, { person }) => Math.min(least, person.at), now);
  const from = Math.max(first, now - LATELY * DAY);
  const seen = people.filter(({ person }) => !person.isControl && person.at >= from);
  // What came in less than a day says more of the hour than of a month.
  return { people: seen.length, days: Math.max(1, (now - from) / DAY) };
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

function findingsOf(
  { control, treated, between }: ExperienceReadOut['people'],
  ratio: number,
  measures: ExperienceReadOut['measures'],
  variants: readonly VariantOutcome[],
  baseline: BaselineReadOut | null,
): readonly ReadOutFinding[] {
  const findings: ReadOutFinding[] = [];
  if (ratio < SAMPLE_RATIO_ALARM) findings.push({ code: 'sample-ratio' });
  if (Math.min(control, treated) < FEWEST) findings.push({ code: 'few-people' });
  if (between > 0) findings.push({ code: 'unequal-shares', people: between });
  const { converted, value } = measures;
  if (converted.control === 0 && converted.treated === 0) findings.push({ code: 'nobody-ordered' });
  if ((converted.comparison?.low95 ?? 0) > 0 && (value.comparison?.high95 ?? 0) < 0)
    findings.push({ code: 'converts-but-loses' });
  for (const name of guardrailFigures)
    if ((measures[name].comparison?.low95 ?? 0) > 0) findings.push({ code: 'guardrail', measure: name });
  if ((baseline?.measures.value.comparison?.high95 ?? 0) < 0) findings.push({ code: 'baseline-better' });
  for (const { slot, variant, slotName, variantName, converted: wins, value: loses } of variants)
    if ((wins.low95 ?? 0) > 0 && (loses.high95 ?? 0) < 0)
      findings.push({ code: 'converts-but-loses', slot, variant, slotName, variantName });
  return findings;
}
