import {
  type DistinctSummaries,
  type Parameters,
  type PurchaseFit,
  type PurchaseModel,
  plainSpend,
  type SpendFit,
  type Spending,
  spendingBy,
  spendModels,
  spendPerScale,
} from '@perennial/models';
import { studiedModels } from '../methods/methods.ts';
import type { Summaries } from '../summarise/summarise.ts';
import { runTask, type SecondThread } from '../tasks/second-thread.ts';

/** Everything fitted to one set of summaries. */
export interface StudyFit {
  readonly purchase: ReadonlyMap<string, PurchaseFit>;
  /** Of the spend model that fits best. */
  readonly spend: SpendFit;
  /** What money forecasts use: that fit, or everyone's plain mean where it is of no use. */
  readonly spending: Spending;
}

/** Fits every purchase model and the spend models by maximum likelihood. The same with and without a second thread. */
export async function fitStudy(summaries: Summaries, random: () => number, thread?: SecondThread): Promise<StudyFit> {
  const { rows } = summaries;
  const models = studiedModels();
  const inputs = models.map(({ name }) => ({ model: name, rows: historiesOf(rows), seed: String(random()) }));
  const shared = onTwoThreads(models);
  const fits = shared.map(({ model, isElsewhere }) =>
    runTask(isElsewhere ? thread : undefined, 'fit', inputs[models.indexOf(model)]!),
  );
  const spend = bestSpendFit(summaries);
  const found = new Map((await Promise.all(fits)).map((fit) => [fit.model, fit]));
  const purchase = new Map(models.map(({ name }) => [name, found.get(name)!]));
  return { purchase, spend, spending: spendingOf(spend, summaries) };
}

/** The costliest first, each to the thread that has least to do; the other one when both have the same. */
function onTwoThreads(models: readonly PurchaseModel[]) {
  let [here, elsewhere] = [0, 0];
  const shared = models
    .toSorted((a, b) => b.cost - a.cost)
    .map((model) => {
      const isElsewhere = elsewhere <= here;
      if (isElsewhere) elsewhere += model.cost;
      else here += model.cost;
      return { model, isElsewhere };
    });
  // The other thread is given its own to do before this one begins.
  return [...shared.filter((each) => each.isElsewhere), ...shared.filter((each) => !each.isElsewhere)];
}

/** What a purchase model sees of the rows. */
function historiesOf({ x, tx, T, count }: Summaries['rows']): DistinctSummaries {
  return { x, tx, T, count };
}

/** Of the spend models the one with the least Akaike information criterion among those that can be used; the first where none can. */
function bestSpendFit({ spend }: Summaries): SpendFit {
  const fits = spendModels().map((model) => model.fit(spend));
  const criterion = (fit: SpendFit) =>
    isUsable(fit) ? Object.keys(fit.parameters).length - fit.logLikelihood : Number.POSITIVE_INFINITY;
  return fits.reduce((best, fit) => (criterion(fit) < criterion(best) ? fit : best));
}

function isUsable(fit: SpendFit): boolean {
  if (fit.verdict.status === 'too-little-data' || !Number.isFinite(fit.logLikelihood)) return false;
  return Number.isFinite(spendPerScale(spendingBy(fit).line, 1));
}

function spendingOf(fit: SpendFit, { rows, spend }: Summaries): Spending {
  const transactions = sum(rows.x, (x, i) => (x + 1) * rows.count[i]!);
  const paid = sum(spend.n, (n, i) => n * spend.count[i]!) / transactions;
  const money = sum(rows.money, (each) => each);
  if (isUsable(fit)) return spendingBy({ model: fit.model, parameters: fit.parameters, paid });
  return spendingBy({ ...plainSpend(money > 0 ? money / (paid * transactions) : 1), paid });
}

function sum(column: Int32Array | Float64Array, of: (value: number, i: number) => number): number {
  let total = 0;
  for (let i = 0; i < column.length; i++) total += of(column[i]!, i);
  return total;
}

export function parametersOf(fit: StudyFit, model: string): Parameters {
  const found = fit.purchase.get(model);
  if (!found) throw new RangeError(`model was not fitted: ${model}`);
  return found.parameters;
}
