import { modelErrorScale, priorErrorScale, type SupportedRange, totalInterval } from '@perennial/models';
import { basesOf, revenueOnly } from '../bases/bases-of.ts';
import { parametersOf, type StudyFit } from '../fit/fit-study.ts';
import { levelWith } from '../methods/level-models.ts';
import { hasLifetime } from '../methods/methods.ts';
import { besideLarge, largeCustomers, withoutLarge } from '../predict/large-customers.ts';
import { individualDeviation } from '../predict/totals.ts';
import type { AttributesRecord } from '../record/attributes-record.ts';
import type { MethodScore } from '../record/backtest.ts';
import type { Bases } from '../record/bases.ts';
import type { CustomerBase } from '../record/customer-base.ts';
import type { Interval } from '../record/interval.ts';
import type { Value } from '../record/value.ts';
import { activeInterval } from '../score/active-interval.ts';
import { aliveByModel } from '../score/alive-by-model.ts';
import { usableAttributes } from '../score/attribute-dimensions.ts';
import { readDimensions } from '../score/first-order-columns.ts';
import { readLineDimensions } from '../score/line-dimensions.ts';
import { type ScoreTotals, scoreTotals } from '../score/score-report.ts';
import { makeScores } from '../score/score-table.ts';
import type { Uncertainty } from '../uncertainty/uncertainty.ts';
import type { Backtested } from './backtest-step.ts';
import type { CostsReady } from './bases-step.ts';
import type { Imported } from './import-step.ts';
import type { Predicted } from './predict-step.ts';
import type { StudyContext } from './study-context.ts';
import type { Summarised } from './summarise-step.ts';

/** The scores are made; what they add up to, with intervals. */
export interface Scored {
  readonly value: Value;
  readonly bases: Bases;
  /** Of the orders, and of what is known of people, by which customers can be told apart. */
  readonly dimensions: readonly string[];
  /** Those with too many values for that. */
  readonly dimensionsLeft: readonly string[];
  /** What ties customers to each other: who referred one, and the company. */
  readonly links: readonly string[];
  /** Lines of orders that are no product; null where there is none. */
  readonly noProducts: NonNullable<CustomerBase['noProducts']> | null;
  /** Of the dimensions, those that are numbers of people: `exact_NAME` of the scores. */
  readonly numbers: readonly string[];
  /** Share of the customers that each model takes to be still active. */
  readonly aliveShares: ReadonlyMap<string, number>;
  /** Expected money in currency units, and its standard deviation from individual variance alone. */
  readonly expected: number;
  readonly deviation: number;
}

/** Joins the predictions to the customers, and adds them up. */
export async function scoreStep(
  { workspace: { home }, change: { connection }, effects: { progress } }: StudyContext,
  { minorPerUnit }: Imported,
  { base }: Summarised,
  fit: StudyFit,
  { method, pastErrors, backtest }: Backtested,
  { settings, model, law, summaries, predictions, uncertainty }: Predicted,
  costs: CostsReady | null,
  attributes: AttributesRecord | null,
): Promise<Scored> {
  const lines =
    home === 'folder' ? await readLineDimensions(connection) : { usable: [], left: [], links: [], noProducts: null };
  const ofOrders = [...(await readDimensions(connection)), ...lines.usable];
  const people = await usableAttributes(connection, attributes, [...ofOrders, ...lines.links]);
  const links = [...lines.links, ...people.links];
  const dimensions = [...ofOrders, ...people.usable.map(({ name }) => name)].filter((name) => !links.includes(name));
  const { line } = fit.spending;
  const told = { ofOrders: [...ofOrders, ...lines.links], attributes: people.usable };
  await makeScores(connection, summaries, predictions, line, settings, told, costs?.scored ?? null);
  const totals = await scoreTotals(connection);
  const deviation = individualDeviation(summaries.rows, predictions, fit.spending.line);
  const { horizonDays } = settings;
  const by = {
    purchase: model,
    parameters: parametersOf(fit, method),
    draws: law.draws,
    spend: fit.spending,
    time: summaries.time,
  };
  const large = await largeCustomers(connection, summaries, predictions, by, { horizonDays, minorPerUnit });
  const relative = {
    ...uncertainty.relative,
    // A draw that changes what the large ones bring says nothing of the others.
    ...(large.customers.length > 0 && { money: uncertainty.relativeMoney(withoutLarge(summaries.rows, large)) }),
  };
  const interval = (measure: 'transactions' | 'money', expected: number, unit: number) =>
    roundInterval(
      totalInterval({
        ...besideLarge(
          measure,
          { expected, variance: deviation[measure] ** 2, large, years: law.years },
          relative[measure],
        ),
        weights: uncertainty.weights,
        pastLogErrors: pastErrors.map((each) => each[measure]),
      }),
      unit,
    );
  const aliveShares = aliveByModel(fit, summaries.rows);
  const moneyErrors = pastErrors.map(({ money }) => money);
  const value: Value = {
    transactions: interval('transactions', totals.expectedTransactions, 1),
    money: interval('money', totals.expectedMoney, minorPerUnit),
    expectedTransactions: totals.expectedTransactions,
    expectedMoney: Math.round(totals.expectedMoney * minorPerUnit),
    discounted: Math.round(totals.discounted * minorPerUnit),
    discountedInfinite: totals.residual === null ? null : Math.round(totals.residual * minorPerUnit),
    uncertainty: {
      individual: totals.expectedMoney > 0 ? deviation.money / totals.expectedMoney : 0,
      parameters: uncertainty.spread.money,
      model: modelErrorScale(moneyErrors, priorErrorScale('money', law.years)).scale,
      pastErrors: moneyErrors,
    },
    ...activeOf(totals, deviation.alive, aliveShares, { fit, method, scores: backtest.scores, uncertainty }),
  };
  const months = costs?.scored.monthsPerTransaction ?? null;
  const revenue = {
    historic: base.historicMoney,
    expected: value.expectedMoney,
    interval: value.money,
    equity: value.discountedInfinite,
    equityInterval: equityInterval(
      totals.residual,
      deviation.money / totals.expectedMoney,
      { pastLogErrors: moneyErrors, errorScale: priorErrorScale('money', law.years) },
      uncertainty,
      minorPerUnit,
    ),
    transactions: totals.expectedTransactions,
    activeMonths: activeMonths(months, summaries, predictions.expectedTransactions),
    activeMonthsEver: activeMonths(months, summaries, predictions.discountedInfinite),
  };
  const bases = costs ? await basesOf(connection, revenue, costs, minorPerUnit) : revenueOnly(revenue);
  progress.end('score', { code: 'scored', values: { customers: { count: totals.customers } } });
  return {
    value,
    bases,
    dimensions,
    dimensionsLeft: [...lines.left, ...people.left],
    links,
    noProducts: lines.noProducts,
    numbers: people.usable.flatMap(({ name, kind }) => (kind === 'number' ? [name] : [])),
    aliveShares,
    expected: totals.expectedMoney,
    deviation: deviation.money,
  };
}

/** Of the residual value of all customers, which chance and past errors are taken to move as they move the horizon's total. */
function equityInterval(
  residual: number | null,
  chance: number,
  { pastLogErrors, errorScale }: { readonly pastLogErrors: readonly number[]; readonly errorScale: number },
  uncertainty: Uncertainty,
  unit: number,
): Interval | null {
  if (residual === null || !(residual > 0)) return null;
  const { means, weights } = uncertainty.residual();
  const interval = totalInterval({
    means: means.map((share) => share * residual),
    weights,
    individualVariance: (chance * residual) ** 2,
    pastLogErrors,
    errorScale,
  });
  return Object.values(interval).every(Number.isFinite) ? roundInterval(interval, unit) : null;
}

/** Months for which customers are active, to so many transactions of each row. */
function activeMonths(
  months: Float64Array | null,
  { rows: { count } }: Predicted['summaries'],
  transactions: Float64Array,
): number {
  return months === null ? 0 : months.reduce((sum, each, i) => sum + count[i]! * each * transactions[i]!, 0);
}

/** The active customers, with what models that are level with the used one say; nothing by a model in which nobody ever leaves. */
function activeOf(
  { alive, customers }: ScoreTotals,
  chance: number,
  shares: ReadonlyMap<string, number>,
  { fit, method, scores, uncertainty }: ActiveContext,
): Pick<Value, 'activeCustomers' | 'active' | 'activeSupported'> {
  if (!hasLifetime(method)) return { activeCustomers: null, active: null };
  const level = levelWith(method, [...fit.purchase.values()], scores);
  const supported = uncertainty.supportedAlive();
  const active = activeInterval({
    expected: alive,
    customers,
    chance,
    relative: uncertainty.relative.alive,
    weights: uncertainty.weights,
    others: level.map(({ model }) => (shares.get(model) ?? Number.NaN) * customers).filter(Number.isFinite),
    supported,
  });
  return {
    activeCustomers: alive,
    active,
    ...(supported && { activeSupported: roundedCustomers(supported.at80, customers) }),
  };
}

function roundedCustomers({ low, high }: SupportedRange, customers: number): NonNullable<Value['activeSupported']> {
  return { low: Math.round(low * customers), high: Math.round(high * customers) };
}

interface ActiveContext {
  readonly fit: StudyFit;
  readonly method: string;
  readonly scores: readonly MethodScore[];
  readonly uncertainty: Uncertainty;
}

function roundInterval(interval: Interval, unit: number): Interval {
  const rounded = Object.entries(interval).map(([name, value]) => [name, Math.round(value * unit)]);
  return Object.fromEntries(rounded) as unknown as Interval;
}
