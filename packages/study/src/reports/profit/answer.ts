import type { Message, WordKey } from '@perennial/words';
import { basisWords } from '../basis.ts';
import type { Shown } from '../definition.ts';
import { message } from '../message.ts';
import type { ProfitResult } from './profit-result.ts';
import { standingSentences } from './standing.ts';

/** What is left of each unit of revenue, past and to come; without costs, that nobody knows. */
export function profitAnswer({ record, result }: Shown<ProfitResult>): readonly Message<WordKey>[] {
  const { figures } = record.bases;
  const [revenue, last] = [figures[0]!, figures.at(-1)!];
  if (figures.length === 1) return [message('profit.answer.none')];
  const left = message('profit.answer', {
    basis: { message: basisWords(last.basis) },
    historic: { money: last.historic },
    revenue: { money: revenue.historic },
    expected: { money: last.expected },
    ofExpected: { money: revenue.expected },
    low: { money: last.interval.low80 },
    high: { money: last.interval.high80 },
    days: { days: record.settings.horizonDays },
  });
  const bad = result.groups.filter(({ acquired, dimension }) => dimension === 'channel' && acquired?.isBad);
  const everyone = result.groups.find(({ dimension }) => dimension === null)?.acquired;
  return [
    left,
    ...standingSentences(everyone ?? null, result.benchmarks),
    ...(bad.length > 0
      ? [message('profit.answer.bad', { channels: { list: bad.map(({ value }) => ({ text: value ?? '' })) } })]
      : []),
  ];
}
