import type { Message, WordKey } from '@perennial/words';
import { type BasisName, basisNames } from '../../record/bases.ts';
import { basisOf, basisWords, endlessWords } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportDefinition, ReportOptions, Shown } from '../definition.ts';
import { lifetimeWords } from '../lifetime-words.ts';
import { message } from '../message.ts';
import { count, date, estimate, intervals, share, words } from '../table/columns.ts';
import { addingDown, inSum } from '../table/in-sum.ts';
import type { Table } from '../table/table.ts';
import { type EquityBridge, type EquityStep, equityBridge } from './bridge.ts';
import type { EquityResult, EquityRun } from './equity-result.ts';

/** What are the customers worth, and what has moved it? */
export const equity: ReportDefinition<'equity', EquityResult> = {
  name: 'equity',
  title: message('equity.title'),
  asks: message('equity.asks'),
  options: [{ name: 'since', description: 'report.option.since', takes: 'day' }],
  answer,
  sentences: ({ result }) =>
    result.otherCurrency > 0 ? [message('equity.other-currency', { n: { count: result.otherCurrency } })] : [],
  tables: (shown, { since }) => {
    const bridge = equityBridge(shown.result, since);
    return [
      ...(bridge ? [equityBridgeTable(shown, bridge)] : []),
      equityRunsTable(shown),
      ...(bridge ? [equityStepsTable(shown)] : []),
    ];
  },
  anonymise: (result) => result,
};

function answer({ record, result }: Shown<EquityResult>, { since }: ReportOptions): readonly Message<WordKey>[] {
  const last = result.runs.at(-1);
  const now = last?.bases.at(-1);
  if (!last || !now) return [message('equity.answer.none')];
  if (last.customers < FEWEST_COMPARED) return [message('equity.answer.few', { n: { count: last.customers } })];
  const bridge = equityBridge(result, since);
  const [low, high] = [now.interval?.low80 ?? now.equity, now.interval?.high80 ?? now.equity];
  return [
    message('equity.answer', {
      n: { count: last.customers },
      money: { money: now.equity },
      low: { money: low },
      high: { money: high },
      basis: { message: basisWords(now.basis) },
      discount: { share: record.settings.annualDiscount },
    }),
    ...lifetimeWords(record),
    bridge ? moved(bridge, now.basis) : message('equity.answer.first'),
  ];
}

/** By how much it moved, and what did most of that. */
function moved({ from, steps }: EquityBridge, basis: BasisName): Message<WordKey> {
  const of = ({ money }: EquityStep) => money[basis] ?? 0;
  const causes = steps.slice(1, -1);
  const change = of(steps.at(-1)!) - of(steps[0]!);
  const values = { run: { count: from.run }, date: { date: from.asOf }, change: { money: Math.abs(change) } };
  if (causes.length === 0) return message('equity.answer.same', values);
  const most = causes.reduce((a, b) => (Math.abs(of(b)) > Math.abs(of(a)) ? b : a));
  return message(change < 0 ? 'equity.answer.less' : 'equity.answer.more', {
    ...values,
    cause: { message: message(`profit.cause.${most.step}`) },
    money: { money: of(most) },
  });
}

function basesOf(steps: readonly Pick<EquityStep, 'money'>[]): readonly BasisName[] {
  return basisNames.filter((basis) => steps.some(({ money }) => money[basis] !== undefined));
}

function moneyColumns<Row extends { readonly money: EquityStep['money'] }>(bases: readonly BasisName[]) {
  return bases.map((basis) =>
    estimate<Row>(`equity_${basis.replace('-', '_')}`, `basis.${basis}`, ({ money }) => money[basis] ?? null),
  );
}

/** Customer equity then, what moved it, and now; each column adds up. */
export function equityBridgeTable({ record }: Pick<Shown, 'record'>, { from, steps }: EquityBridge): Table<EquityStep> {
  return {
    name: 'equity-bridge',
    title: message('equity.bridge', { run: { count: from.run }, date: { date: from.asOf } }),
    says: message('profit.equity-changes.says'),
    columns: [
      words(
        'step',
        'profit.step',
        ({ step }) => step,
        ({ step }) => message(`profit.cause.${step}`),
      ),
      ...moneyColumns<EquityStep>(basesOf(steps)).map((column) => addingDown(column, steps)),
    ],
    rows: steps,
    basis: [...basisOf(record, { n: record.base.customers }).slice(1), endlessWords(record)],
  };
}

/** What every run has said of it. */
export function equityRunsTable({ record, result }: Shown<EquityResult>): Table<EquityRun> {
  const last = result.runs.at(-1)?.bases.at(-1)?.basis ?? 'revenue';
  const of = (run: EquityRun, basis: BasisName) => run.bases.find((each) => each.basis === basis) ?? null;
  return {
    name: 'equity-by-run',
    title: message('equity.runs'),
    says: message('equity.runs.says', { basis: { message: basisWords(last) } }),
    columns: [
      count('run', 'equity.run', ({ run }) => run),
      date('as_of', 'equity.as-of', ({ asOf }) => asOf),
      date('made_on', 'equity.made-on', ({ madeOn }) => madeOn, 5),
      count('customers', 'column.customers', ({ customers }) => customers),
      share('annual_discount', 'equity.discount', ({ annualDiscount }) => annualDiscount, 6),
      estimate('equity', 'profit.equity', (run) => of(run, last)?.equity ?? null),
      ...intervals<EquityRun>('equity', 'moneyRound', (run) => of(run, last)?.interval ?? null, 3),
      ...(last === 'revenue'
        ? []
        : [
            estimate<EquityRun>('equity_revenue', 'basis.revenue', (run) => of(run, 'revenue')?.equity ?? null, 4),
            ...intervals<EquityRun>('equity_revenue', 'moneyRound', (run) => of(run, 'revenue')?.interval ?? null).map(
              (each) => ({ ...each, dispensable: 7 }),
            ),
          ]),
    ],
    rows: result.runs.filter(({ bases }) => bases.length > 0),
    basis: [basisWords(last), ...basisOf(record, { n: record.base.customers }).slice(1), endlessWords(record)],
  };
}

interface RunStep extends EquityStep {
  readonly run: number;
}

/** The same run by run: what a run begins with is what the one before ended with, but for a basis that came to be known. */
function equityStepsTable({ record, result }: Shown<EquityResult>): Table<RunStep> {
  const rows = result.runs.flatMap((run, i): readonly RunStep[] => {
    const steps = i === 0 ? null : equityBridge({ runs: [result.runs[i - 1]!, run] })?.steps;
    return steps?.map((step) => ({ ...step, run: run.run })) ?? [];
  });
  return {
    name: 'equity-steps',
    title: message('equity.steps'),
    columns: [
      count('run', 'equity.run', ({ run }) => run),
      words(
        'step',
        'profit.step',
        ({ step }) => step,
        ({ step }) => message(`profit.cause.${step}`),
      ),
      ...moneyColumns<RunStep>(basesOf(rows)).map((column) =>
        inSum(column, (row) => {
          const own = rows.filter(({ run }) => run === row.run);
          return addingDown(column, own).sum?.(row) ?? null;
        }),
      ),
    ],
    rows,
    basis: [...basisOf(record, { n: record.base.customers }).slice(1), endlessWords(record)],
    isDetail: true,
  };
}
