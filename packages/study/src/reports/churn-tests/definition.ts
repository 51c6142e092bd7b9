import type { Message, WordKey } from '@perennial/words';
import type { Interval } from '../../record/interval.ts';
import type { RunRecord } from '../../record/run-record.ts';
import type { ChurnModelFit, ChurnTest, SubscriptionFigures } from '../../record/subscription-figures.ts';
import { basisOf } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { message, plain } from '../message.ts';
import { count, date, intervals, number, score, words } from '../table/columns.ts';
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
  if (longest.running < FEWEST_COMPARED)
    return message('churn-tests.answer.few', { least: { count: FEWEST_COMPARED } });
  const { low80, high80 } = stillThere(longest);
  return message('churn-tests.answer', {
    date: { date: longest.cutOff },
    running: { count: longest.running },
    expected: { count: Math.round(longest.expected) },
    low: { count: low80 },
    high: { count: high80 },
    actual: { count: longest.actual },
  });
}

/**
 * How many may still be there by chance: the normal interval of a binomial, whole subscriptions. Where the chances of the subscriptions differ it is rather too wide; that
 * the model itself may be off is what the test shows.
 */
export function stillThere({ running, expected }: Pick<ChurnTest, 'running' | 'expected'>): Omit<Interval, 'median'> {
  const spread = Math.sqrt(Math.max(0, expected * (1 - expected / Math.max(1, running))));
  const low = (errors: number) => Math.max(0, Math.floor(expected - errors * spread));
  const high = (errors: number) => Math.min(running, Math.ceil(expected + errors * spread));
  return { low95: low(1.959964), low80: low(1.281552), high80: high(1.281552), high95: high(1.959964) };
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
      ...intervals<ChurnTest>('expected', 'count', stillThere, 3),
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
