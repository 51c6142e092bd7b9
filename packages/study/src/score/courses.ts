import { type Course, type PurchaseModel, populationMeanSpend } from '@perennial/models';
import { parametersOf, type StudyFit } from '../fit/fit-study.ts';
import { expectedResidual, expectedTotals } from '../predict/totals.ts';
import type { Courses } from '../record/scores.ts';
import type { StudyRecord } from '../record/study-record.ts';
import { everyNth } from '../summarise/every-nth.ts';
import type { Summaries } from '../summarise/summarise.ts';

/** Days ahead and annual rates between which levers read. */
const DAYS = [15, 30, 61, 91, 137, 182, 274, 365, 548, 730, 1095, 1825, 3652];
const RATES = [0.0025, 0.005, 0.01, 0.02, 0.04, 0.07, 0.1, 0.15, 0.2, 0.3, 0.5, 0.8, 1.5, 3];

const DAYS_PER_MONTH = 365.25 / 12;
/** Of the season are told beyond the horizon: a plan looks as far as whole months go. */
const MONTHS_BEYOND = 2;

/** The courses are scaled to what was said: their shape hardly depends on the sample. A model without tables is asked for fewer. */
const ROWS_FOR_SHAPE = 1_000;
const ROWS_WITHOUT_TABLES = 50;
const COST_OF_TABLES = 3;

/**
 * What is to come of all customers and of a new one, by days and by discount rates, minor units: at the horizon and the discount of the study exactly what was said of all.
 * The courses are of an even year; `clock` says in which season the days ahead are. New customers come all year round.
 */
export function coursesOf(
  fit: StudyFit,
  model: PurchaseModel,
  { rows, time }: Pick<Summaries, 'rows' | 'time'>,
  {
    horizonDays,
    annualDiscount,
    minorUnits,
  }: Pick<StudyRecord['settings'], 'horizonDays' | 'annualDiscount' | 'minorUnits'>,
  said: Pick<StudyRecord['value'], 'expectedMoney' | 'expectedTransactions' | 'discountedInfinite'>,
): Courses {
  const parameters = parametersOf(fit, model.name);
  const { line } = fit.spending;
  const { pace } = time.calendar;
  const most = model.cost > COST_OF_TABLES ? ROWS_WITHOUT_TABLES : ROWS_FOR_SHAPE;
  const sample = everyNth(rows, Math.ceil(rows.x.length / most));
  const until = (days: number) =>
    expectedTotals(model, parameters, line, sample, { horizon: pace * days, discountRate: 0 }).money;
  const endless = (rate: number) =>
    expectedResidual(model, parameters, line, sample, { discountRate: time.rate(rate) });
  const even = (days: number) => time.ahead(days) / pace;
  const scale = ratio(said.expectedMoney, until(even(horizonDays)));
  const own = perDay(annualDiscount);
  const scaleEndless =
    said.discountedInfinite !== null && own > 0 ? ratio(said.discountedInfinite, endless(own)) : scale;
  const mean = populationMeanSpend(line) * 10 ** minorUnits;
  const perOrder = Number.isFinite(mean) ? mean : ratio(said.expectedMoney, said.expectedTransactions);
  const nobody = { x: 0, tx: 0, T: 0 };
  const days = withOwn(DAYS, even(horizonDays));
  const rates = withOwn(RATES, annualDiscount).map(perDay);
  const course = (ahead: (days: number) => number, without: (rate: number) => number): Course => ({
    ahead: days.map((each) => ({ days: each, amount: ahead(each) })),
    endless: rates.map((rate) => ({ rate, amount: without(rate) })),
  });
  return {
    clock: clockDays(horizonDays).map((each) => ({ days: each, even: even(each) })),
    base: course(
      (each) => scale * until(each),
      (rate) => scaleEndless * endless(rate),
    ),
    newcomer: course(
      (each) => perOrder * model.newCustomerTransactions(parameters, pace * each),
      (rate) => perOrder * model.discountedTransactions(parameters, nobody, time.rate(rate), Number.POSITIVE_INFINITY),
    ),
  };
}

/** Months until the horizon, and some beyond. */
function clockDays(horizonDays: number): readonly number[] {
  const months = Math.ceil(horizonDays / DAYS_PER_MONTH) + MONTHS_BEYOND;
  return withOwn(
    Array.from({ length: months }, (_, i) => Math.round((i + 1) * DAYS_PER_MONTH)),
    horizonDays,
  );
}

function perDay(annual: number): number {
  return Math.log1p(annual) / 365.25;
}

function ratio(value: number, whole: number): number {
  return whole > 0 ? value / whole : 0;
}

/** Only what is above nothing: without discounting, what is to come need have no end. */
function withOwn(values: readonly number[], own: number): readonly number[] {
  return [...new Set([...values, own])].filter((value) => value > 0).sort((a, b) => a - b);
}
