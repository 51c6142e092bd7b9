import { type Experience, isPromoted } from '@perennial/decide';
import { holm, SAMPLE_RATIO_ALARM, sampleRatio } from '@perennial/models';
import { guardrailFigures } from './figures.ts';
import { type Judged, measured } from './measured.ts';
import { type Groups, openTo, seenBy, type VariantOutcome } from './variant-outcomes.ts';

/** Fewer than so many on either side say nothing. */
export const FEWEST = 30;
/** Before each day of a week has been, a win may be that of some of them. */
export const FEWEST_DAYS = 7;
const DAY = 86_400_000;
const LEVEL = 0.05;

/** Whether a variant has won on lifetime value, or why nothing of the kind can be said of it: sentences `standing.…` of the catalogue. */
export const standingCodes = [
  ...(['wins', 'too-early', 'promoted', 'default'] as const),
  ...(['sample-ratio', 'few-people', 'not-by-chance', 'no-run'] as const),
  ...(['converts-but-loses', 'no-win', 'beaten', 'guardrail'] as const),
] as const;
export type Standing = (typeof standingCodes)[number];

/** What a standing follows from beside the variant itself. */
export interface StandingWorld {
  readonly experience: Experience;
  readonly groups: Groups & { readonly planned: number };
  /** Whether a run predicts: without one there is no lifetime value, only what was brought so far. */
  readonly isPredicted: boolean;
  /** How likely the groups as a whole are by chance. */
  readonly sampleRatio: number;
  readonly relativeError: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The standing of each variant of a page. One wins where the randomisation test finds that it raised lifetime value beside the control group, at a level of 5% that holds for all
 * variants of the page together (Holm), and where no other one of its slot is better and no guardrail worse by that test. Within the first seven days of a variant, that is too early.
 */
export function standings(world: StandingWorld, variants: readonly VariantOutcome[]): readonly Standing[] {
  const tested = variants.filter((each) => isTested(world, each));
  const adjusted = holm(tested.map(({ value }) => value.pValue ?? 1));
  return variants.map((each) => {
    const index = tested.indexOf(each);
    return reasonBefore(world, each) ?? standingOf(world, each, index < 0 ? 1 : adjusted[index]!);
  });
}

function isTested({ experience }: StandingWorld, { slot, variant, isRandomised }: VariantOutcome): boolean {
  return isRandomised && experience.slots[slot]!.default !== variant;
}

/** Why the test cannot be asked, where it cannot. */
function reasonBefore(world: StandingWorld, outcome: VariantOutcome): Standing | null {
  const { experience, groups, isPredicted } = world;
  const { slot, variant, isRandomised, converted, value } = outcome;
  if (experience.slots[slot]!.default === variant) return 'default';
  if (isPromoted(experience.slots[slot]!, variant)) return 'promoted';
  if (world.sampleRatio < SAMPLE_RATIO_ALARM) return 'sample-ratio';
  const open = openTo(groups, slot, variant);
  const seen = seenBy(open, slot, variant);
  if (Math.min(open.control.length, seen.length) < FEWEST) return 'few-people';
  if (!isRandomised) return 'not-by-chance';
  if (shareOfSeen(groups.planned, open, seen, outcome) < SAMPLE_RATIO_ALARM) return 'sample-ratio';
  if ((converted.low95 ?? 0) > 0 && (value.high95 ?? 0) < 0) return 'converts-but-loses';
  return isPredicted ? null : 'no-run';
}

function standingOf(world: StandingWorld, outcome: VariantOutcome, pValue: number): Standing {
  const { experience, groups, relativeError } = world;
  const { slot, variant, value } = outcome;
  if (pValue >= LEVEL || (value.low95 ?? 0) <= 0) return 'no-win';
  const open = openTo(groups, slot, variant);
  const seen = seenBy(open, slot, variant);
  const others = Object.keys(experience.slots[slot]!.variants).filter((name) => name !== variant);
  const isBetter = (other: string) => {
    const both = openTo(open, slot, other);
    const found = measured('value', seenBy(both, slot, variant), seenBy(both, slot, other), relativeError);
    return (found.comparison?.low95 ?? 0) > 0;
  };
  if (others.some(isBetter)) return 'beaten';
  const isWorse = (name: (typeof guardrailFigures)[number]) =>
    (measured(name, open.control, seen, 0).comparison?.low95 ?? 0) > 0;
  if (guardrailFigures.some(isWorse)) return 'guardrail';
  const first = seen.reduce((least, { person }) => Math.min(least, person.at), world.now);
  return world.now - first < FEWEST_DAYS * DAY ? 'too-early' : 'wins';
}

/** How likely it is by chance that so many of those whom a variant was open to saw it, beside those of them who were held out. */
function shareOfSeen(
  planned: number,
  { control }: Groups,
  seen: readonly Judged[],
  { slot, variant }: VariantOutcome,
): number {
  const chance = seen[0]!.person.slots[slot]!.chances[variant]!;
  return sampleRatio([control.length, seen.length], [planned, (1 - planned) * chance]);
}
