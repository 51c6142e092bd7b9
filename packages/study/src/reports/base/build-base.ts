import { minorPerUnit, type ReportSource } from '../report-source.ts';
import type { BaseResult } from './base-result.ts';
import { readCorners, readMuch } from './corners.ts';
import { periodsOf, readDeciles, readFlows, readLayers } from './periods.ts';
import { readAges, readQuarters } from './quarters.ts';

/** Who the customers are: five looks at the base (Fader, Hardie & Ross 2022), and who is where. */
export async function buildBase(source: ReportSource): Promise<BaseResult> {
  const periods = periodsOf(source);
  const threshold = await readMuch(source);
  const corners = await readCorners(source, threshold);
  const much = Math.ceil(threshold * minorPerUnit(source));
  if (!periods) return { periods, flows: [], deciles: [], quarters: [], ages: [], layers: [], corners, much };
  return {
    periods,
    flows: await readFlows(source, periods),
    deciles: await readDeciles(source),
    quarters: await readQuarters(source),
    ages: await readAges(source, periods),
    layers: await readLayers(source, periods),
    corners,
    much,
  };
}
