import type { SegmentFigures, SegmentsAnswer } from '@perennial/server';
import { makeFormat, type Speaker } from '@perennial/words';
import { minor } from '../customers/minor.ts';

/** Fewer customers than this are no segment of their own, and nothing is headlined of them. */
const FEWEST_IN_SEGMENT = 100;

/** The interval of what a segment is expected to bring; a dash where none is stated. */
export function intervalWords(
  { interval }: SegmentFigures,
  answer: Pick<SegmentsAnswer, 'currency' | 'minorUnits'>,
  { say, language }: Speaker,
  level: 80 | 95,
): string {
  if (!interval) return '—';
  const { moneyRound } = makeFormat(language, answer);
  const end = (amount: number) => ({ words: moneyRound(minor(amount, answer)) });
  return say('figure.range', { low: end(interval[`low${level}`]), high: end(interval[`high${level}`]) });
}

/** Whether a segment is one. */
export function standingWords({ standing }: SegmentFigures, { say }: Speaker): string {
  return say(`segments.standing.${standing}`, { least: { count: FEWEST_IN_SEGMENT } });
}
