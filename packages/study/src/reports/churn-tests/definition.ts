import type { Message, WordKey } from '@perennial/words';
import type { RunRecord } from '../../record/run-record.ts';
import type { ChurnModelFit, ChurnTest, SubscriptionFigures } from '../../record/subscription-figures.ts';
import { basisOf } from '../basis.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { message, plain } from '../message.ts';
import { count, date, number, score, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';

export interface ChurnTestsResult {
  readonly tests: readonly ChurnTest[];
  readonly models: readonly ChurnModelFit[];
  readonly chosen: SubscriptionFigures['chosen'];
  readonly subscriptions: number;
}

type Seen = Shown<ChurnTestsResult, RunRecord>;

/** How far were such forecasts off? */
export const churnTests: ReportDefinition<'churn-tests', ChurnTestsResult, RunRecord> = {
  name: 'churn-tests',
  title: message('churn-tests.title'),
  asks: message('churn-tests.asks'),
  options: [],
  answer: (shown) => [testsAnswer(shown)],
  sentences: ({ result: { chosen } }) =>
    chosen ? [message(`churn-tests.because.${chosen.because}`, { model: { text: chosen.title } })] : [],
  tables: (shown) => [testsTable(shown), churnModelsTable(shown)],
  anonymise: (result) => result,
};

function testsAnswer({ result: { tests, chosen } }: Seen): Message<WordKey> {
  const longest = tests.findLast(({ method }) => method === chosen?.method);
  if (!longest) return message('churn-tests.answer.none');
  return message('churn-tests.answer', {
    date: { date: longest.cutOff },
    running: { count: longest.running },
    expected: { count: Math.round(longest.expected) },
    actual: { count: longest.actual },
  });
}

function methodWords({ title, method }: ChurnTest): Message<WordKey> {
  return title === null && method === 'constant-rate' ? message('churn-tests.constant-rate') : plain(title ?? method);
}

/** Forecasts from earlier days, and what came of them. */
export function testsTable({ record, result }: Seen): Table<ChurnTest> {
  return {
    name: 'churn-tests',
    title: message('churn-tests.table'),
    says: message('churn-tests.table.says'),
    columns: [
      date('from', 'churn-tests.from', ({ cutOff }) => cutOff),
      count('running', 'churn-tests.running', ({ running }) => running),
      words('method', 'churn-tests.method', ({ method }) => method, methodWords),
      number('decimal', 'expected', 'churn-tests.expected', ({ expected }) => expected),
      count('actual', 'churn-tests.actual', ({ actual }) => actual),
      score('log_score', 'churn-tests.score', ({ logScore }) => logScore),
    ],
    rows: result.tests,
    basis: basisOf(record, { n: result.tests[0]?.running ?? 0 }),
  };
}

/** The models, fitted to all subscriptions as one. */
export function churnModelsTable({ record, result }: Seen): Table<ChurnModelFit> {
  return {
    name: 'churn-models',
    title: message('churn-tests.models'),
    columns: [
      words(
        'model',
        'column.model',
        ({ model }) => model,
        ({ title, model }) =>
          model === result.chosen?.method ? message('report.used', { method: { text: title } }) : plain(title),
      ),
      words(
        'verdict',
        'column.verdict',
        ({ verdict }) => verdict.status,
        ({ verdict }) => message(`fit-status.${verdict.status}`),
      ),
      number('decimal', 'score', 'churn-tests.total-score', (row) => row.score),
      number('decimal', 'log_likelihood', 'column.log-likelihood', ({ logLikelihood }) => logLikelihood),
      words(
        'parameters',
        'column.parameters',
        ({ parameters }) => JSON.stringify(parameters),
        ({ parameters }) => parametersText(parameters),
      ),
    ],
    rows: result.models,
    basis: basisOf(record, { n: result.subscriptions }),
  };
}

function parametersText(parameters: ChurnModelFit['parameters']): Message<WordKey> {
  const parts = Object.entries(parameters).map(([name, value]) => `${name} ${value.toPrecision(4)}`);
  return plain(parts.join(', '));
}
