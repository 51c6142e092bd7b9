import { minorPerUnit, type ReportSource } from '../report-source.ts';
import type { BaseResult } from './base-result.ts';
import { readCorners, readMuch } from './corners.ts';
import { periodsOf, readDeciles, readFlows, readLayers } from './periods.ts';
import { readAges, readQuarters } from './quarters.ts';
import { readAhead } from './read-ahead.ts';

/** Who the customers are: five looks at the base (Fader, Hardie & Ross 2022), who is where, and what comes of them and of those to come. */
export async function buildBase(source: ReportSource): Promise<BaseResult> {
  const periods = periodsOf(source);
  const threshold = await readMuch(source);
  const corners = await readCorners(source, threshold);
  const much = Math.ceil(threshold * minorPerUnit(source));
  const quarters = periods ? await readQuarters(source) : [];
  const common = { ahead: await readAhead(source, quarters), periods, quarters, corners, much };
  if (!periods) return { ...common, flows: [], deciles: [], ages: [], layers: [] };
  return {
    ...common,
    flows: await readFlows(source, periods),
    deciles: await readDeciles(source),
    ages: await readAges(source, periods),
    layers: await readLayers(source, periods),
  };
}
