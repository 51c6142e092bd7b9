import type { Message, WordKey } from '@perennial/words';
import type { Acquired } from '../../record/acquired.ts';
import { message } from '../message.ts';
import { type Benchmark, standingOf } from './benchmarks.ts';
import { FEW } from './profit-result.ts';

/** What acquiring a customer has cost beside what they bring, and where that stands in the range of the industry, or of the business's own. Nothing of fewer than thirty. */
export function standingSentences(
  acquired: Acquired | null,
  benchmarks: readonly Benchmark[],
): readonly Message<WordKey>[] {
  if (acquired?.ratio == null || acquired.customers < FEW) return [];
  const { ratio, ratioLow, ratioHigh, cac } = acquired;
  const beside = benchmarks.find(({ applies, ratio: range }) => applies && range !== null);
  return [
    message('profit.answer.ratio', {
      cac: { money: Math.round(cac) },
      ratio: { decimal: ratio },
      low: { decimal: ratioLow ?? ratio },
      high: { decimal: ratioHigh ?? ratio },
    }),
    ...(beside?.ratio ? [standingWords(ratio, beside, beside.ratio)] : []),
  ];
}

function standingWords(
  ratio: number,
  { industry, quality }: Benchmark,
  [low, high]: NonNullable<Benchmark['ratio']>,
): Message<WordKey> {
  const range = { from: { decimal: low }, to: { decimal: high ?? low } };
  const standing = standingOf(ratio, [low, high]);
  if (quality === 'own') return message(`profit.standing.own.${standing}`, { name: { text: industry }, ...range });
  const named = message(`profit.industry.${industry as 'retail'}`);
  return message(`profit.standing.${standing}`, { industry: { message: named }, ...range });
}
