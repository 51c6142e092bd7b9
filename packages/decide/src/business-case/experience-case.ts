import { type BusinessCase, businessCase, type ExperienceCost, SAMPLE_RATIO_ALARM } from '@perennial/models';

/** What a read-out says, as far as a business case rests on it. */
export interface CaseBasis {
  readonly people: { readonly control: number; readonly treated: number };
  readonly sampleRatio: number;
  /** Of lifetime value a person, in major units; null where nothing can be compared. */
  readonly comparison: { readonly difference: number; readonly low95: number; readonly high95: number } | null;
  /** People who saw the page for the first time within so many days. */
  readonly met: { readonly people: number; readonly days: number };
}

/** Why there is no business case: people are missing, nobody comes, chance does not explain the groups, or everybody in them has brought the same, mostly nothing. */
export type CaseRefusal = 'few' | 'sample-ratio' | 'nobody' | 'same';

/** The same where nothing is asked of how many come. */
type GroupsRefusal = Exclude<CaseRefusal, 'nobody'>;

/** The business case of an experience, or why there is none. */
export type ExperienceCase =
  | { readonly cost: ExperienceCost; readonly refused: CaseRefusal; readonly figures: null }
  | { readonly cost: ExperienceCost; readonly refused: null; readonly figures: BusinessCase };

/** Costs of which nothing is said. */
export const FREE: ExperienceCost = { once: 0, perMonth: 0, perPerson: 0, margin: 1 };

/** Fewer in a group say nothing. */
export const FEWEST = 30;

/** Why the groups of a read-out say nothing of the difference between them; null where they do. */
export function groupsRefusal({
  people,
  sampleRatio,
  comparison,
}: Pick<CaseBasis, 'people' | 'sampleRatio' | 'comparison'>): GroupsRefusal | null {
  if (sampleRatio < SAMPLE_RATIO_ALARM) return 'sample-ratio';
  if (Math.min(people.control, people.treated) < FEWEST) return 'few';
  // An interval without breadth looks certain and rests on nothing.
  return !comparison || comparison.low95 === comparison.high95 ? 'same' : null;
}

/** Holds what a read-out says against what the experience costs. Nothing is worked out from groups that are too small, or that chance does not explain. */
export function experienceCase(basis: CaseBasis, cost: ExperienceCost): ExperienceCase {
  const { comparison, met } = basis;
  const refused = groupsRefusal(basis) ?? (met.people === 0 ? 'nobody' : null);
  if (refused !== null || !comparison) return { cost, refused: refused ?? 'same', figures: null };
  return { cost, refused: null, figures: businessCase(comparison, met, cost) };
}
