import type { Message } from '@perennial/words';
import { hasLifetime } from '../methods/methods.ts';
import type { MethodScore } from '../record/backtest.ts';

/** Scores this close, in nats a customer, are no difference: the likelihood on all data decides between the models among them. */
const TIE = 0.02;

/** A method, and why: a code with the methods by name, in words as `choice.CODE`. */
export interface Choice {
  readonly method: string;
  readonly because: Message<'model-best' | 'model-level'>;
}

/**
 * The model with the least score, among those that tell single customers about as well as any: what a few totals say is luck beside what thousands of
 * customers say. One whose totals erred to the same side at every cut-off is not taken while another's did not; among models that are
 * level, the one that fits all data best, and one in which customers stop before one in which they do not. Rules that need no model say nothing
 * of chances: they are yardsticks, shown and never used.
 */
export function chooseMethod(
  scores: readonly MethodScore[],
  logLikelihood: (method: string) => number | undefined,
): Choice {
  const models = scores.filter((each): each is MethodScore & Judged => each.score !== null && each.logScore !== null);
  const { chosen, level } = chooseAmong(models, logLikelihood, hasLifetime);
  return {
    method: chosen.method,
    because: {
      code: level.length > 0 ? 'model-level' : 'model-best',
      values: {
        method: { methods: [chosen.method] },
        score: { decimal: chosen.score },
        others: { methods: level.map(({ method }) => method) },
      },
    },
  };
}

/** A model by its forecasts of the past. */
export interface Judged {
  readonly method: string;
  /** Nats a customer, and with those of the totals; less is better. */
  readonly logScore: number;
  readonly score: number;
  readonly isOneSided: boolean;
}

/** The rule of `chooseMethod`, for models of any kind: the one used, and those that are level with it. Throws a RangeError where there are none. */
export function chooseAmong<Model extends Judged>(
  models: readonly Model[],
  logLikelihood: (method: string) => number | undefined,
  isPreferred: (method: string) => boolean,
): { readonly chosen: Model; readonly level: readonly Model[] } {
  const both = models.filter(({ isOneSided }) => !isOneSided);
  const candidates = both.length > 0 ? both : models;
  const nearest = candidates.reduce((least, { logScore }) => Math.min(least, logScore), Number.POSITIVE_INFINITY);
  const sound = candidates.filter(({ logScore }) => logScore <= nearest + TIE);
  const [best] = sound.toSorted((a, b) => a.score - b.score);
  if (!best) throw new RangeError('no scores to choose from');
  const tied = sound.filter(({ score }) => score <= best.score + TIE);
  const living = tied.filter(({ method }) => isPreferred(method));
  const chosen = (living.length > 0 ? living : tied).reduce((a, b) =>
    (logLikelihood(b.method) ?? -Infinity) > (logLikelihood(a.method) ?? -Infinity) ? b : a,
  );
  return { chosen, level: tied.filter((each) => each !== chosen) };
}
