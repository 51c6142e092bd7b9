import type { InSum, Message, WordKey } from '@perennial/words';
import { basisOf } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportDefinition, ReportOptions, Shown } from '../definition.ts';
import { message } from '../message.ts';
import { count, estimate, intervals, share } from '../table/columns.ts';
import { inSum } from '../table/in-sum.ts';
import type { Table } from '../table/table.ts';
import type { BudgetResult } from './budget-result.ts';
import { endsOf, spendingOf } from './spending.ts';
import { bestSplit, type Spending, type Split, splitsOf } from './split-budget.ts';

/** Ways to part the budget that the table has: every tenth. */
const SHOWN = 10;

/** To what part is money for customers better spent on keeping them than on winning new ones? */
export const budget: ReportDefinition<'budget', BudgetResult> = {
  name: 'budget',
  title: message('budget.title'),
  asks: message('budget.asks'),
  options: [
    { name: 'budget', description: 'report.option.budget', takes: 'amount' },
    { name: 'cac', description: 'report.option.cac', takes: 'amount' },
    { name: 'next', description: 'report.option.next', takes: 'percent' },
    { name: 'effect', description: 'report.option.effect', takes: 'percent' },
    { name: 'margin', description: 'report.option.margin', takes: 'percent' },
    { name: 'contact', description: 'report.option.contact', takes: 'amount' },
  ],
  answer: (shown, options) => answer(shown, options),
  sentences: (shown, options) => {
    const spending = spendingOf(shown, options);
    return typeof spending === 'string' ? [] : sentences(spending);
  },
  tables: (shown, options) => {
    const spending = spendingOf(shown, options);
    return typeof spending === 'string' ? [] : [splitsTable(shown, spending)];
  },
  anonymise: (result) => result,
};

function answer(shown: Shown<BudgetResult>, options: ReportOptions): readonly Message<WordKey>[] {
  const spending = spendingOf(shown, options);
  if (typeof spending === 'string')
    return [
      message(`budget.answer.${spending}`, {
        least: { count: FEWEST_COMPARED },
        newcomers: { count: Math.round(shown.result.newcomers) },
        days: { days: shown.record.settings.horizonDays },
      }),
    ];
  const splits = splitsOf(shown.result.parts, spending);
  const [best, allNew] = [bestSplit(splits), splits[0]!];
  const ends = endsOf(best.brings, shown.result);
  const said = {
    budget: { money: spending.budget },
    keeping: { money: best.onKeeping },
    share: { share: best.shareKept },
    offered: { count: best.offered },
    brings: { money: best.brings },
    ...(ends && { low: { money: ends.low80 }, high: { money: ends.high80 } }),
    alone: { money: allNew.brings },
    days: { days: shown.record.settings.horizonDays },
  };
  if (best.shareKept === 0) return [message('budget.answer.new', said)];
  return [message(ends ? 'budget.answer' : 'budget.answer.no-interval', said)];
}

function sentences({ cac, newcomers, brings, next, effect, contact, margin }: Spending): readonly Message<WordKey>[] {
  return [
    message('budget.assumed', {
      effect: { share: effect },
      contact: { money: contact },
      cac: { money: cac },
      newcomers: { count: Math.round(newcomers) },
      next: { share: next },
      brings: { money: brings },
      margin: { share: margin },
    }),
    message('budget.test'),
  ];
}

const spent = (place: InSum['place']) => (row: Split) => ({ parts: [row.onKeeping, row.onNew], place });
const brought = (place: InSum['place']) => (row: Split) => ({ parts: [row.saved, row.byNew], place });

/** What a budget brings by the part of it that is spent on keeping customers. */
export function splitsTable(shown: Shown<BudgetResult>, spending: Spending): Table<Split> {
  const { record, result } = shown;
  const splits = splitsOf(result.parts, spending);
  const best = bestSplit(splits);
  const rows = splits.filter((split, i) => i % SHOWN === 0 || split === best);
  return {
    name: 'splits',
    title: message('budget.splits', { budget: { money: spending.budget } }),
    says: message('budget.splits.says'),
    columns: [
      share('share_for_keeping', 'budget.share', ({ shareKept }) => shareKept),
      inSum(
        estimate('on_keeping', 'budget.on-keeping', ({ onKeeping }) => onKeeping, 4),
        spent(0),
      ),
      count('customers', 'budget.offered', ({ offered }) => offered, 1),
      inSum(
        estimate('saved', 'budget.saved', ({ saved }) => saved, 2),
        brought(0),
      ),
      inSum(
        estimate('on_new', 'budget.on-new', ({ onNew }) => onNew, 4),
        spent(1),
      ),
      count('new_customers', 'budget.new', ({ newCustomers }) => Math.round(newCustomers), 1),
      inSum(
        estimate('by_new', 'budget.by-new', ({ byNew }) => byNew, 2),
        brought(1),
      ),
      inSum(
        estimate('brings', 'budget.brings', ({ brings }) => brings),
        brought('total'),
      ),
      ...intervals<Split>('brings', 'moneyRound', (row) => endsOf(row.brings, result), 3),
    ],
    rows,
    basis: basisOf(record, {
      n: result.parts.reduce((sum, { customers }) => sum + customers, 0),
      horizonDays: record.settings.horizonDays,
    }),
    chart: { draws: 'curve', x: 'share_for_keeping', y: 'brings', marked: best.shareKept },
    isUsed: (row) => row.shareKept === best.shareKept,
  };
}
