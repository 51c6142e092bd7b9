import { findFiles } from '../files/find-files.ts';
import { formats } from '../formats/formats.ts';
import type { CostKind } from './cost-kind.ts';
import { recogniseCosts } from './recognise-costs.ts';

/** Files of costs among others. */
export interface SeparatedFiles {
  readonly costs: readonly { readonly path: string; readonly kind: CostKind }[];
  /** The others, as they were named where none is of costs. */
  readonly others: readonly string[];
}

/** Tells files of costs, by their headers, from what is perhaps orders. Rejects with a Failure where there is no such file. */
export async function separateCosts(paths: readonly string[]): Promise<SeparatedFiles> {
  const costs: { path: string; kind: CostKind }[] = [];
  const others: string[] = [];
  for (const path of findFiles(paths, formats)) {
    const recognised = await recogniseCosts(path);
    if (recognised) costs.push({ path, kind: recognised.kind });
    else others.push(path);
  }
  return costs.length > 0 ? { costs, others } : { costs, others: paths };
}
