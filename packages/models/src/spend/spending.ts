import type { Parameters } from '../parameters/parameters.ts';
import type { SpendModel } from './model.ts';
import { spendModel } from './registry.ts';
import type { SpendLine } from './spend-line.ts';

/** What can be kept of a fitted spend model in a record, or handed to another thread. */
export interface SpendParameters {
  readonly model: string;
  readonly parameters: Parameters;
  /** Share of transactions that have money; 1 by default. */
  readonly paid?: number;
}

/** A spend model as it was fitted: all that money is forecast with. */
export interface Spending {
  readonly model: SpendModel;
  readonly parameters: Parameters;
  readonly paid: number;
  readonly line: SpendLine;
  /** The line under other parameters. */
  lineAt(parameters: Parameters): SpendLine;
}

/**
 * From what can be kept. A transaction of no money counts as one and adds nothing: a customer's own mean holds it, and of what all have in
 * common only the share counts that pays. Throws a RangeError for a name that is not registered.
 */
export function spendingBy({ model, parameters, paid = 1 }: SpendParameters): Spending {
  const found = spendModel(model);
  const lineAt = (at: Parameters) => {
    const line = found.line(at);
    return { ...line, base: line.base * paid };
  };
  return { model: found, parameters, paid, line: lineAt(parameters), lineAt };
}
