import type { Message, WordKey } from '@perennial/words';
import { isOrdersOnly } from '../../record/orders-only.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { basisOf } from '../basis.ts';
import type { ReportDefinition, ReportOptions, Shown } from '../definition.ts';
import { message } from '../message.ts';
import { claim, code, count, estimate, interval, share, words } from '../table/columns.ts';
import { inSum } from '../table/in-sum.ts';
import type { Table } from '../table/table.ts';
import { assumedOf } from './assumed.ts';
import type { OpportunitiesResult } from './opportunities-result.ts';
import { lineWords, opportunityLines } from './opportunity-lines.ts';
import { checkWords, listOf, whatWords, whyWords, worthWords } from './opportunity-words.ts';
import { playbookTable } from './playbook-table.ts';
import { canBeParted } from './playbooks.ts';
import { type Assumed, leftSum, net, pays, type Reckoned, reckoned } from './reckon.ts';

/** What is worth most to do now? */
export const opportunities: ReportDefinition<'opportunities', OpportunitiesResult> = {
  name: 'opportunities',
  title: message('opportunities.title'),
  asks: message('opportunities.asks'),
  options: [
    { name: 'effect', description: 'report.option.effect', takes: 'percent' },
    { name: 'margin', description: 'report.option.margin', takes: 'percent' },
    { name: 'contact', description: 'report.option.contact', takes: 'amount' },
  ],
  answer: (shown, options) => answer(shown, options),
  sentences: (shown, options) => sentences(shown, options),
  tables: (shown, options) => {
    const tables = [opportunitiesTable(shown, options), playbookTable(shown, options)];
    return tables.filter(({ rows }) => rows.length > 0) as readonly Table[];
  },
  anonymise: (result, rename) => ({
    ...result,
    opportunities: result.opportunities.map((each) => ({ ...each, names: each.names.map(rename) })),
  }),
};

function answer(shown: Shown<OpportunitiesResult>, options: ReportOptions): readonly Message<WordKey>[] {
  const assumed = assumedOf(shown, options);
  const [first] = reckoned(shown.result, assumed);
  if (!first?.isFirm) return [message('opportunities.answer.none')];
  if (!pays(first)) return [nonePays(shown, assumed)];
  return [
    message('opportunities.answer', {
      what: { message: whatWords(shown, first) },
      worth: { message: worthWords(shown.record, first) },
    }),
  ];
}

/** That nothing earns what it costs, and at which cost the nearest list would. */
function nonePays(shown: Shown<OpportunitiesResult>, assumed: Assumed): Message<WordKey> {
  const most = ({ worth, customers }: Reckoned) => Math.floor(worth / customers);
  const [nearest] = reckoned(shown.result, assumed)
    .filter(({ isFirm, list }) => isFirm && list !== null)
    .toSorted((a, b) => most(b) - most(a));
  const contact = { money: assumed.contact };
  if (!nearest || most(nearest) <= 0) return message('opportunities.answer.none-pays', { contact });
  const what = { message: whatWords(shown, nearest) };
  return message('opportunities.answer.nearest', { contact, what, most: { money: most(nearest) } });
}

function sentences(shown: Shown<OpportunitiesResult>, options: ReportOptions): readonly Message<WordKey>[] {
  const told = opportunityLines(shown, options).filter(({ isTold }) => isTold);
  return [...told.flatMap((line) => [lineWords(line), ...line.playbook]), ...opportunityNotes(shown, options)];
}

/** What holds for all of them: what is not in the order, what is in doubt, what is assumed, and what is left out. */
export function opportunityNotes(
  shown: Shown<OpportunitiesResult>,
  options: ReportOptions,
): readonly Message<WordKey>[] {
  const assumed = assumedOf(shown, options);
  const rows = reckoned(shown.result, assumed);
  const told = opportunityLines(shown, options).filter(({ isTold }) => isTold);
  const leftOut = shown.result.opportunities.length - rows.length;
  return [
    ...unvaluedWords(shown.result),
    ...undecidedWords(
      shown.record,
      told.map(({ row }) => row),
    ),
    ...(told.length === 0 || isOrdersOnly(shown.record.settings)
      ? []
      : [
          message(options.contact === undefined ? 'opportunities.assumed.usual' : 'opportunities.assumed', {
            contact: { money: assumed.contact },
            margin: { share: assumed.margin },
          }),
        ]),
    ...(told.length > 1 ? [message('opportunities.overlap')] : []),
    ...(leftOut > 0
      ? [message('opportunities.small', { n: { count: leftOut }, least: { money: assumed.least } })]
      : []),
  ];
}

/** Where methods that fit alike disagree about who has left, what keeping those is worth is in as much doubt. */
function undecidedWords({ warnings }: StudyRecord, told: readonly Reckoned[]): readonly Message<WordKey>[] {
  const undecided = warnings.find(({ code }) => code === 'alive-undecided');
  const isOfLeaving = told.some(({ list }) => list !== null && list !== 'keep');
  return undecided && isOfLeaving ? [message('opportunities.undecided', undecided.values)] : [];
}

/** Lists that cannot be put in the order, because the method sees hardly anyone leave. */
function unvaluedWords({ unvalued }: OpportunitiesResult): readonly Message<WordKey>[] {
  if (unvalued.length === 0) return [];
  const list = unvalued.map(({ list, customers }) => ({
    message: message('actions.list.n', {
      list: { message: message(`actions.list.${list}`) },
      n: { count: customers },
    }),
  }));
  return [message('opportunities.unvalued', { lists: { clauses: list } })];
}

/** All of them, in the order in which to do them. */
export function opportunitiesTable(shown: Shown<OpportunitiesResult>, options: ReportOptions): Table<Reckoned> {
  const { record, result } = shown;
  const rows = reckoned(result, assumedOf(shown, options));
  return {
    name: 'opportunities',
    title: message('opportunities.table'),
    says: message('opportunities.table.says', { days: { days: record.settings.horizonDays } }),
    columns: [
      words(
        'opportunity',
        'opportunities.what',
        ({ kind }) => kind,
        (each) => whatWords(shown, each),
        { isProse: true },
      ),
      code('subject', 'opportunities.subject', ({ subject }) => subject, 9),
      count('customers', 'column.customers', ({ customers }) => customers, 1),
      inSum(
        estimate('worth', 'opportunities.worth.column', ({ worth }) => worth),
        (each) => leftSum(each, 0),
      ),
      interval('worth', 80, 'moneyRound', (row) => row.interval),
      interval('worth', 95, 'moneyRound', (row) => row.interval, 7),
      inSum(
        estimate('cost', 'opportunities.cost', ({ cost }) => cost, 2),
        (each) => leftSum(each, 1),
      ),
      inSum(
        estimate('left', 'opportunities.left', (each) => (each.cost === null ? null : net(each)), 2),
        (each) => leftSum(each, 'total'),
      ),
      share('assumed', 'opportunities.assumed.column', ({ assumed }) => assumed, 3),
      share('break_even', 'opportunities.break-even', ({ breakEven }) => breakEven, 3),
      estimate('at_stake', 'opportunities.at-stake', ({ atStake }) => atStake, 5),
      claim('beyond_chance', 'drivers.apart', ({ isShown }) => isShown, 6),
      claim('enough_customers', 'opportunities.firm', ({ isFirm }) => isFirm, 6),
      words(
        'why',
        'actions.why',
        ({ kind }) => kind,
        (each) => whyWords(shown, each),
        { isProse: true, dispensable: 8 },
      ),
      words(
        'check',
        'opportunities.check',
        (each) => (canBeParted(each) ? 'test' : 'report'),
        (each) => checkWords(shown, each),
        {
          isProse: true,
          dispensable: 8,
        },
      ),
      count('test_weeks', 'opportunities.check.weeks.column', ({ check }) => check?.weeks ?? null, 6),
      count('test_needs', 'opportunities.check.needs', ({ check }) => check?.needed ?? null, 6),
      count('test_needs_for_money', 'opportunities.check.needs-money', ({ check }) => check?.neededForMoney ?? null, 6),
      code('list', 'opportunities.list', listOf, 7),
    ],
    rows,
    basis: basisOf(record, { n: record.base.customers, horizonDays: record.settings.horizonDays }),
  };
}
