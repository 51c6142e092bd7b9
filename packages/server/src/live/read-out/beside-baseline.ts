import type { Baseline } from '@perennial/decide';
import { sampleRatio } from '@perennial/models';
import type { Divisions } from './divisions.ts';
import { besideBaseline } from './held-out.ts';
import { type Judged, type Measured, measured } from './measured.ts';

/** What a page brought beside its baseline: what its own way to decide adds to a tier lookup, or the knowledge of lifetime value to everything else that it knows. */
export interface BaselineReadOut {
  readonly kind: Baseline['kind'];
  /** `control` of the measures is the baseline, `treated` the page. */
  readonly people: { readonly baseline: number; readonly page: number };
  /** How likely groups of these sizes are by chance. */
  readonly sampleRatio: number;
  readonly measures: Readonly<Record<(typeof baselineFigures)[number], Measured>>;
}

export const baselineFigures = ['converted', 'revenue', 'value'] as const;

/** Of those who came while the page had this baseline, with the same limits. */
export function readOutBaseline(
  baseline: Baseline,
  people: readonly Judged[],
  divisions: Divisions,
  relativeError: number,
): BaselineReadOut {
  const groups = besideBaseline(people, divisions, (other) => isSame(baseline, other));
  const counts = { baseline: groups.baseline.length, page: groups.page.length };
  const compared = counts.baseline + counts.page;
  const planned = groups.planned * compared;
  const measures = Object.fromEntries(
    baselineFigures.map((name) => [name, measured(name, groups.baseline, groups.page, relativeError)]),
  ) as BaselineReadOut['measures'];
  return {
    kind: baseline.kind,
    people: counts,
    sampleRatio: sampleRatio([counts.baseline, counts.page], [planned, compared - planned]),
    measures,
  };
}

function isSame(one: Baseline, other: Baseline): boolean {
  if (one.kind === 'without-value' || other.kind === 'without-value') return one.kind === other.kind;
  return one.middleFrom === other.middleFrom && one.topFrom === other.topFrom;
}
