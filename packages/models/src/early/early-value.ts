import { normalCdf, normalDensity, normalQuantile } from '../numeric/normal.ts';
import type { EarlyModel } from './fit-early-value.ts';

/** What a visitor is worth of whom little is known. */
export interface EarlyValue {
  /** The chance that they ever buy. */
  readonly probBuys: number;
  /** Its standard error. */
  readonly error: number;
  /** Mean, and the interval of a single visitor; in money of the model. */
  readonly expected: number;
  readonly low80: number;
  readonly high80: number;
  /** Of whoever buys: normal in its logarithm. */
  readonly meanLog: number;
  readonly deviationLog: number;
  /** Visitors of whom the same was known, and how many parts of the path were known among them. */
  readonly visitors: number;
  readonly known: number;
}

/** The value of a visitor by what is known of them; what was never seen is taken to be like the rest of what is known. */
export function earlyValue({ root, within, levels }: EarlyModel, path: readonly string[]): EarlyValue {
  let node = root;
  let known = 0;
  for (const name of path) {
    const next = node.children.get(name);
    if (!next) break;
    node = next;
    known++;
  }
  // A node that is not there yet differs from the one above as others of its depth do.
  const unseen = known < path.length ? levels.slice(known) : [];
  const between = unseen.reduce((sum, level) => sum + level.between, 0);
  const { a, b, shareVariance, mean, variance, visitors } = node;
  const probBuys = a / (a + b);
  const others = unseen.reduce((sum, { concentration }) => sum + (probBuys * (1 - probBuys)) / (concentration + 1), 0);
  const deviation = Math.sqrt(within + variance + between);
  const quantile = (probability: number) => {
    const among = (probability - (1 - probBuys)) / probBuys;
    return among > 0 ? Math.exp(mean + deviation * normalQuantile(among)) : 0;
  };
  return {
    probBuys,
    error: Math.sqrt(shareVariance + others),
    expected: probBuys * Math.exp(mean + deviation ** 2 / 2),
    low80: quantile(0.1),
    high80: quantile(0.9),
    meanLog: mean,
    deviationLog: deviation,
    visitors,
    known,
  };
}

/** The logarithm of the chance, or of the density, that was given to what happened: 0 for who did not buy, else what they brought. */
export function logScore({ probBuys, meanLog, deviationLog }: EarlyValue, value: number): number {
  if (value === 0) return Math.log1p(-probBuys);
  const z = (Math.log(value) - meanLog) / deviationLog;
  return Math.log(probBuys) + Math.log(normalDensity(z) / deviationLog) - Math.log(value);
}

/** The share of visitors like this one who bring at most so much. */
export function shareBelow({ probBuys, meanLog, deviationLog }: EarlyValue, value: number): number {
  if (value <= 0) return value < 0 ? 0 : 1 - probBuys;
  return 1 - probBuys + probBuys * normalCdf((Math.log(value) - meanLog) / deviationLog);
}
