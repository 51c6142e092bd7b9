import {
  coordinatesOf,
  type Posterior,
  type PurchaseFit,
  type PurchaseModel,
  parametersAt,
  SUPPORTED_80,
  SUPPORTED_95,
  type SupportedRange,
  supportedRange,
} from '@perennial/models';
import type { DistinctRows } from '../summarise/distinct-summaries.ts';
import { everyNth } from '../summarise/every-nth.ts';

/** The share of the customers that is active, least and greatest, by all parameters that the data support at 80 and at 95 %. */
export interface SupportedAlive {
  readonly at80: SupportedRange;
  readonly at95: SupportedRange;
}

/** A search sweeps all rows some hundred times: of more than these the draws must do, and there a likelihood is hardly ever flat. */
const MOST_ROWS = 50_000;
/** Shares are told by so many. */
const ROWS_FOR_SHARES = 3_000;
const MOST_STARTS = 100;

/** Null where the fit has one clear maximum, about which the draws tell all, or too many rows. The draws are where the search begins. */
export function supportedAlive(
  model: PurchaseModel,
  fit: PurchaseFit,
  rows: DistinctRows,
  { draws }: Pick<Posterior, 'draws'>,
): SupportedAlive | null {
  const { status } = fit.verdict;
  if ((status !== 'ridge' && status !== 'boundary') || rows.x.length > MOST_ROWS) return null;
  const sample = everyNth(rows, Math.ceil(rows.x.length / ROWS_FOR_SHARES));
  const customers = sample.count.reduce((sum, count) => sum + count, 0);
  const probAliveOf = model.probAliveOf(sample);
  const quantity = (at: Float64Array) => {
    const probAlive = probAliveOf(parametersAt(model.kinds, at));
    return probAlive.reduce((sum, each, i) => sum + each * sample.count[i]!, 0) / customers;
  };
  const question = {
    sweep: model.sweep(rows),
    quantity,
    unit: 1 / Math.sqrt(fit.customers),
    top: fit.logLikelihood,
    starts: [coordinatesOf(model.kinds, fit.parameters), ...draws.slice(0, MOST_STARTS)],
  };
  const [at80, at95] = [supportedRange(question, SUPPORTED_80), supportedRange(question, SUPPORTED_95)];
  return Object.values({ ...at80, ...at95 }).every(Number.isFinite) ? { at80, at95 } : null;
}
