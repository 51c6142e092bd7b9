/** What was seen of one of several groups: its mean, and the variance that chance gives to it. */
export interface SeenMean {
  readonly mean: number;
  readonly variance: number;
}

/** Where the true means of all groups lie about: a centre, and the variance with which it is known. */
export type Centre = (between: number) => SeenMean;

/** The deviation between groups is tried at so many values. */
const TRIED = 40;

/**
 * The true means of groups that lie normally about a centre, each seen with an error (Gelman et al., Bayesian Data Analysis, §5.4): mean and variance of what
 * they may be, averaged over how far groups may differ under the shrinkage prior of DuMouchel (Spiegelhalter, Abrams & Myles 2004, §5.7.3). The variance holds
 * that of the centre and of the deviation between groups too: it is never nothing. Variances above 0; the error that weighs a group may be another than
 * `own`, the one with which its mean was seen.
 */
export function hierarchicalMeans(
  seen: readonly SeenMean[],
  own: readonly number[],
  centreAt: Centre,
): readonly SeenMean[] {
  const tried = deviations(seen).map((deviation) => tryOut(seen, deviation ** 2, centreAt(deviation ** 2)));
  const most = Math.max(...tried.map(({ logLikelihood }) => logLikelihood));
  const weights = tried.map(({ logLikelihood }) => Math.exp(logLikelihood - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return seen.map((group, i) => {
    const all = tried.map(({ between, centre }) => towards(group, own[i]!, between, centre));
    const average = (of: (one: SeenMean) => number) =>
      all.reduce((sum, one, at) => sum + weights[at]! * of(one), 0) / total;
    const mean = average((one) => one.mean);
    return { mean, variance: average((one) => one.variance + (one.mean - mean) ** 2) };
  });
}

/** Midpoints of equal shares of the prior: half of it lies below the error of a typical group. */
function deviations(seen: readonly SeenMean[]): readonly number[] {
  const scale = Math.sqrt(seen.reduce((sum, { variance }) => sum + variance, 0) / seen.length);
  return Array.from({ length: TRIED }, (_, i) => (scale * (i + 0.5)) / (TRIED - i - 0.5));
}

interface Tried {
  readonly between: number;
  readonly centre: SeenMean;
  readonly logLikelihood: number;
}

function tryOut(seen: readonly SeenMean[], between: number, centre: SeenMean): Tried {
  // A centre that is estimated is integrated out.
  const start = centre.variance > 0 ? Math.log(centre.variance) / 2 : 0;
  const logLikelihood = seen.reduce((sum, { mean, variance }) => {
    const spread = between + variance;
    return sum - (Math.log(spread) + (mean - centre.mean) ** 2 / spread) / 2;
  }, start);
  return { between, centre, logLikelihood };
}

function towards({ mean, variance }: SeenMean, own: number, between: number, centre: SeenMean): SeenMean {
  const kept = between / (between + variance);
  return {
    mean: kept * mean + (1 - kept) * centre.mean,
    variance: kept ** 2 * own + (1 - kept) ** 2 * (between + centre.variance),
  };
}
