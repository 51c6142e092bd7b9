import type { Message, WordKey } from '@perennial/words';
import { firstOrderDimensions } from '../../record/first-order-dimensions.ts';
import type { ReportDefinition, ReportOptions, Shown } from '../definition.ts';
import { message } from '../message.ts';
import type { Table } from '../table/table.ts';
import { formulasAnswer, groupsAnswer } from './answer.ts';
import { arithmeticOf, countedWords } from './arithmetic.ts';
import { assumptionWords, formulaWords } from './formula-words.ts';
import type { FormulasResult } from './formulas-result.ts';
import { everybody, groupsOf, shownFormulas, viewOf } from './shown-rows.ts';
import { arithmeticTable, formulasTable, groupDetailsTable, groupsTable, inputsTable, pastTable } from './tables.ts';

/** Told by every run, with the cut-offs. */
const kept: readonly string[] = [...firstOrderDimensions, 'cohort'];
/** What customers do now, of which no cut-off is asked: a run keeps all of it, but on a cluster. */
const ofNow: readonly string[] = ['stage', 'tier'];

/** Which of the usual formulas can be believed? */
export const formulas: ReportDefinition<'formulas', FormulasResult> = {
  name: 'formulas',
  title: message('lab.title'),
  asks: message('lab.asks'),
  options: [
    { name: 'by', description: 'report.option.by', takes: [...kept, ...ofNow, 'saved'], andDimensions: true },
    { name: 'where', description: 'report.option.where', takes: 'rule' },
    { name: 'per', description: 'report.option.per', takes: ['month', 'quarter', 'year'] },
    { name: 'margin', description: 'report.option.margin', takes: 'percent' },
  ],
  asksAnew: ({ by, where }, { dimensions }) =>
    where !== undefined || (by !== undefined && !kept.includes(by) && !(ofNow.includes(by) && dimensions.includes(by))),
  answer: (shown, options) => {
    const dimension = dimensionOf(options);
    return dimension ? groupsAnswer(shown, dimension, options) : formulasAnswer(shown, options);
  },
  sentences: ({ record, result }, options) => [
    ...unknownPeriod(result, options),
    ...sentencesOf({ record, result }, options),
  ],
  tables: (shown, options) => {
    const dimension = dimensionOf(options);
    return dimension ? ofGroups(shown, dimension, options) : ofAll(shown, options);
  },
  anonymise: (result) => result,
};

function sentencesOf(shown: Shown<FormulasResult>, options: ReportOptions): readonly Message<WordKey>[] {
  const dimension = dimensionOf(options);
  return dimension ? untested(shown.result, dimension) : spelledOut(shown, options);
}

/** What was counted, and each formula with its arithmetic and what it takes for granted. */
function spelledOut(shown: Shown<FormulasResult>, options: ReportOptions): readonly Message<WordKey>[] {
  const view = viewOf(shown, options);
  const all = everybody(shown.result);
  return [
    ...countedWords(all, view),
    ...shownFormulas(all, view).map((row) =>
      message('lab.spelled-out', {
        formula: { message: formulaWords(row, shown) },
        arithmetic: { message: arithmeticOf(row, view) },
        assumes: { message: assumptionWords(row) },
      }),
    ),
  ];
}

function ofAll(shown: Shown<FormulasResult>, options: ReportOptions): readonly Table[] {
  return [
    formulasTable(shown, options),
    arithmeticTable(shown, options),
    pastTable(shown, options),
    inputsTable(shown, [everybody(shown.result)], options),
  ];
}

function ofGroups(shown: Shown<FormulasResult>, dimension: string, options: ReportOptions): readonly Table[] {
  return [
    groupsTable(shown, dimension, options),
    groupDetailsTable(shown, dimension, options),
    inputsTable(shown, groupsOf(shown.result, dimension), options),
  ];
}

function dimensionOf({ by, where }: ReportOptions): string | undefined {
  return where === undefined ? by : 'rule';
}

/** Groups that are told apart by what customers do now were others at the cut-offs; a run tests no others than channels and cohorts. */
export function untested({ groups, cutOffs }: FormulasResult, by: string): readonly Message<WordKey>[] {
  const own = groups.filter(({ dimension }) => dimension === by);
  const isTested = own.every(({ came }) => came.length > 0);
  if (cutOffs.length === 0 || own.length === 0 || isTested) return [];
  if (!ofFirstOrders(by)) return [message('lab.groups.untested')];
  return [message('lab.groups.as-of-now', { dimension: { text: by } })];
}

/** Whether all of a customer's time says which group they are in. */
function ofFirstOrders(by: string): boolean {
  return !['stage', 'tier', 'saved', 'rule'].includes(by);
}

/** Fewer than two periods of that length in the history: another is shown. */
function unknownPeriod({ periods, period }: FormulasResult, options: ReportOptions) {
  if (options.per === undefined || periods.some((each) => each === options.per)) return [];
  return [
    message('lab.period.none', {
      asked: { message: message(`lab.basis.${options.per as typeof period}`) },
      shown: { message: message(`lab.basis.${period}`) },
    }),
  ];
}
