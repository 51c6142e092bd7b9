import { findFiles } from '../files/find-files.ts';
import { formats } from '../formats/formats.ts';
import { cellSource } from './cell-rows.ts';
import type { CostKind } from './cost-kind.ts';
import { type OtherCosts, otherCosts } from './other/other-costs.ts';
import { recogniseCosts } from './recognise-costs.ts';

/** Files of costs among others. */
export interface SeparatedFiles {
  readonly costs: readonly { readonly path: string; readonly kind: CostKind }[];
  /** The others, as they were named where none is of costs. */
  readonly others: readonly string[];
}

/**
 * Tells files of costs, by their headers, from what is perhaps orders. Rejects with a Failure where there is no such file, and where one has other costs and is no
 * orders: never, or not beside those of another file, whose sales it would count a second time.
 */
export async function separateCosts(paths: readonly string[]): Promise<SeparatedFiles> {
  const costs: { path: string; kind: CostKind }[] = [];
  const others: { path: string; costs: OtherCosts | null }[] = [];
  for (const path of findFiles(paths, formats)) {
    const source = await cellSource(path);
    const recognised = recogniseCosts(path, source);
    if (recognised) costs.push({ path, kind: recognised.kind });
    else others.push({ path, costs: otherCosts(path, source) });
  }
  const areOrders = others.some((each) => each.costs === null);
  const refused = others.find(
    ({ costs: found }) => found?.canBeOrders === 'never' || (found?.canBeOrders === 'alone' && areOrders),
  );
  if (refused?.costs) throw await refused.costs.failure();
  return costs.length > 0 ? { costs, others: others.map(({ path }) => path) } : { costs, others: paths };
}
