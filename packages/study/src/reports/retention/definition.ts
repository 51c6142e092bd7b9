import type { Message, WordKey } from '@perennial/words';
import type { RunRecord } from '../../record/run-record.ts';
import type { RetentionPoint } from '../../record/subscription-figures.ts';
import { basisOf } from '../basis.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { message } from '../message.ts';
import { count, interval, share } from '../table/columns.ts';
import type { Table } from '../table/table.ts';

export interface RetentionResult {
  readonly retention: readonly RetentionPoint[];
  readonly subscriptions: number;
  /** Of the model, as the literature writes it; null where none was fitted. */
  readonly title: string | null;
}

type Seen = Shown<RetentionResult, RunRecord>;

/** How many stay? */
export const retention: ReportDefinition<'retention', RetentionResult, RunRecord> = {
  name: 'retention',
  title: message('retention.title'),
  asks: message('retention.asks'),
  options: [],
  answer: (shown) => [retentionAnswer(shown)],
  sentences: ({ result }) =>
    result.title === null ? [] : [message('retention.how', { model: { text: result.title } })],
  tables: (shown) => [retentionTable(shown)],
  anonymise: (result) => result,
};

function retentionAnswer({ result }: Seen): Message<WordKey> {
  const point = [12, 6, 3, 1]
    .map((m) => result.retention.find(({ months }) => months === m))
    .find((each) => each?.seen);
  if (!point?.seen) return message('retention.answer.none');
  return message('retention.answer', {
    months: { count: point.months },
    share: { share: point.seen.share },
    low: { share: point.seen.low95 },
    high: { share: point.seen.high95 },
    fitted: { share: point.fitted },
  });
}

/** The retention curve: seen (Kaplan–Meier), and by the model. */
export function retentionTable({ record, result }: Seen): Table<RetentionPoint> {
  return {
    name: 'retention',
    title: message('retention.curve'),
    says: message('retention.curve.says'),
    columns: [
      count('months', 'retention.months', ({ months }) => months),
      share('seen', 'retention.seen', ({ seen }) => seen?.share ?? null),
      interval('seen', 95, 'shareFine', ({ seen }) => seen && bothEnds(seen)),
      count('at_risk', 'retention.at-risk', ({ seen }) => seen?.atRisk ?? null, 1),
      share('fitted', 'retention.fitted', ({ fitted }) => fitted),
      interval('fitted', 95, 'shareFine', ({ fittedEnds }) => bothEnds(fittedEnds), 2),
    ],
    rows: result.retention,
    basis: basisOf(record, { n: result.subscriptions, isCount: true }),
  };
}

function bothEnds({ low95, high95 }: { readonly low95: number; readonly high95: number }) {
  return { low80: low95, high80: high95, low95, high95 };
}
