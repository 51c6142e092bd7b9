import type { Message } from '@perennial/words';
import { hasLifetime, titleOf } from '../methods/methods.ts';
import type { CutOff, ForecastError } from '../record/backtest.ts';

export interface Loss {
  readonly method: string;
  readonly title: string;
  readonly loss: number;
}

/** The yardstick: what a person without a model would say. */
const YARDSTICK = 'past-rate';

/**
 * Loss of every method relative to the past rate, over all cut-offs: the geometric mean of three ratios, for orders and for money:
 * root mean square error (the size of a miss), decile error between shares (are groups right), and 1 − normalised Gini (are the best found).
 * No single one will do: predicting nobody wins on mean absolute error, and a good ranking may be far off in size. The
 * level of the total counts only as far as it makes single misses large: at a few cut-offs it is mostly season, which no method
 * here knows of, and it widens the interval of the total instead.
 */
export function relativeLosses(cutOffs: readonly Pick<CutOff, 'forecasts'>[]): readonly Loss[] {
  const names = cutOffs[0]?.forecasts.map(({ method }) => method) ?? [];
  return names
    .map((method) => ({ method, title: titleOf(method), loss: meanLoss(cutOffs, method) }))
    .sort((a, b) => a.loss - b.loss);
}

function meanLoss(cutOffs: readonly Pick<CutOff, 'forecasts'>[], method: string): number {
  const logs = cutOffs.flatMap(({ forecasts }) => {
    const mine = forecasts.find((each) => each.method === method);
    const yardstick = forecasts.find((each) => each.method === YARDSTICK);
    if (!mine || !yardstick) return [];
    return logRatios(mine.transactions, yardstick.transactions);
  });
  return logs.length === 0 ? Number.NaN : Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
}

function logRatios(mine: ForecastError, yardstick: ForecastError): number[] {
  return [
    ratio(mine.rootMeanSquare, yardstick.rootMeanSquare),
    ratio(mine.decileShares, yardstick.decileShares),
    ratio(1 - mine.gini, 1 - yardstick.gini),
  ].map(Math.log);
}

/** Bounded away from 0, so that one perfect figure on a small holdout does not decide everything. */
function ratio(mine: number, yardstick: number): number {
  return Math.max(mine, 0.01) / Math.max(yardstick, 0.01);
}

/** Losses this close are no difference: the likelihood on all data decides between the models among them. */
const TIE = 0.005;

/** A method, and why: a code with the methods by name, in words as `choice.CODE`. */
export interface Choice {
  readonly method: string;
  readonly because: Message<'baseline-best' | 'model-best' | 'model-level'>;
}

/**
 * The method with the least loss. Among lifetime models within half a per cent of it, the one that fits all data best; a baseline,
 * NBD among them, is used only if it beats them all.
 */
export function chooseMethod(losses: readonly Loss[], logLikelihood: (method: string) => number | undefined): Choice {
  const best = losses[0];
  if (!best) throw new RangeError('no losses to choose from');
  const tied = losses.filter(({ method, loss }) => hasLifetime(method) && loss <= best.loss * (1 + TIE));
  if (tied.length === 0) {
    const model = losses.find(({ method }) => hasLifetime(method));
    return {
      method: best.method,
      because: {
        code: 'baseline-best',
        values: {
          method: { methods: [best.method] },
          loss: { share: best.loss },
          model: { methods: model ? [model.method] : [] },
          modelLoss: { share: model?.loss ?? Number.NaN },
        },
      },
    };
  }
  const chosen = tied.reduce((a, b) =>
    (logLikelihood(b.method) ?? -Infinity) > (logLikelihood(a.method) ?? -Infinity) ? b : a,
  );
  const level = tied.filter((each) => each !== chosen);
  return {
    method: chosen.method,
    because: {
      code: level.length > 0 ? 'model-level' : 'model-best',
      values: {
        method: { methods: [chosen.method] },
        loss: { share: chosen.loss },
        others: { methods: level.map(({ method }) => method) },
      },
    },
  };
}
