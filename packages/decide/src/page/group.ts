import type { Baseline, Experience } from '../experience/schema.ts';
import type { Visitor } from '../visitor/visitor.ts';
import { byTiers } from './by-tiers.ts';
import { controlBucketOf } from './control-bucket.ts';

/** Whom a page decides for: those of the control group see the defaults, those of the baseline what another way to decide gives, all others the page. */
export type Group = 'control' | 'baseline' | 'page';

/** By the id that visitors are divided by. The control group lies at the lower end and the baseline at the upper, so that neither moves when the other grows. */
export function groupOf({ control, baseline }: Pick<Experience, 'control' | 'baseline'>, id: string): Group {
  const bucket = controlBucketOf(id);
  if (bucket < control) return 'control';
  return baseline !== undefined && bucket >= 1 - baseline.share ? 'baseline' : 'page';
}

/** By which other way a page decides for a visitor; null where it is its own, or none. */
export function baselineKindOf(page: Pick<Experience, 'control' | 'baseline'>, id: string): Baseline['kind'] | null {
  return page.baseline && groupOf(page, id) === 'baseline' ? page.baseline.kind : null;
}

const baselines = new WeakMap<Experience, Experience>();

/** The page by which the baseline of a page decides; null where there is none. */
export function baselineOf(experience: Experience): Experience | null {
  const { baseline } = experience;
  if (!baseline) return null;
  if (baseline.kind === 'without-value') return experience;
  const known = baselines.get(experience);
  if (known) return known;
  const made = byTiers(experience, baseline.middleFrom, baseline.topFrom);
  baselines.set(experience, made);
  return made;
}

/** A visitor as the baseline knows them. */
export function knownToBaseline({ baseline }: Experience, visitor: Visitor): Visitor {
  if (baseline?.kind !== 'without-value') return visitor;
  const { value: _, ...others } = visitor;
  return others;
}
