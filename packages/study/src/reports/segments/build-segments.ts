import { id } from '@perennial/engine';
import { readRhythm } from '../actions/rhythm.ts';
import type { ReportOptions } from '../definition.ts';
import type { ReportSource } from '../report-source.ts';
import { readProspects } from './prospects.ts';
import { readGrid, readGrids } from './rfm-grid.ts';
import { readAsked, readSaved } from './rule-segments.ts';
import { setBy, setByDimension } from './segment-sets.ts';
import { type SegmentSet, type SegmentsResult, stages, tiers } from './segments-result.ts';
import { stagedScores } from './stages.ts';
import { readTierFrom, tierOf } from './tiers.ts';

/** Which groups of customers differ, and what each is worth. */
export async function buildSegments(source: ReportSource): Promise<SegmentsResult> {
  const rhythm = await readRhythm(source);
  const staged = await stagedScores(source, rhythm);
  const sets: SegmentSet[] = [
    await setBy(source, 'stage', id('stage'), { order: stages, from: staged }),
    await setBy(source, 'tier', await tierOf(source), { order: tiers, isRanked: true }),
  ];
  for (const dimension of source.record.base.dimensions ?? []) sets.push(await setByDimension(source, dimension));
  const { set, broken } = await readSaved(source);
  return {
    sets: set ? [...sets, set] : sets,
    prospects: await readProspects(source),
    ...(await readGrids(source)),
    tierFrom: await readTierFrom(source),
    rhythm,
    broken,
    asked: null,
  };
}

/** What no run keeps: a rule, other bins, and the rules that are saved now. */
export async function askSegments(
  source: ReportSource,
  kept: SegmentsResult,
  { where, recency, frequency }: ReportOptions,
): Promise<SegmentsResult> {
  const { set, broken } = await readSaved(source);
  const sets = kept.sets.filter(({ by }) => by !== 'saved');
  const edges = { recency: numbersOf(recency), frequency: numbersOf(frequency) };
  return {
    ...kept,
    sets: set ? [...sets, set] : sets,
    broken,
    grid: edges.recency || edges.frequency ? await readGrid(source, edges, kept.grid) : kept.grid,
    asked: where === undefined ? null : await readAsked(source, where),
  };
}

function numbersOf(text: string | undefined): readonly number[] | undefined {
  return text?.split(',').map(Number);
}
