import type { SegmentFigures, SegmentsAnswer } from '@perennial/server';
import { isWordKey, makeFormat, type Speaker } from '@perennial/words';
import { minor } from '../customers/minor.ts';

/** Fewer customers than this are no segment of their own, and nothing is headlined of them. */
const FEWEST_IN_SEGMENT = 100;

/** Fewer customers than this get no headline. */
const FEWEST_TOLD = 30;

type Units = Pick<SegmentsAnswer, 'currency' | 'minorUnits'>;

/** What a segment is expected to bring; of a few customers nothing is said. */
export function expectedWords(
  { customers, expected }: SegmentFigures,
  units: Units,
  { say, language }: Speaker,
): string {
  if (customers < FEWEST_TOLD) return say('app.builder.few', { least: { count: FEWEST_TOLD } });
  return makeFormat(language, units).moneyRound(minor(expected, units));
}

/** The interval of what a segment is expected to bring; a dash where none is stated. */
export function intervalWords(
  { customers, interval }: SegmentFigures,
  answer: Units,
  { say, language }: Speaker,
  level: 80 | 95,
): string {
  if (!interval || customers < FEWEST_TOLD) return '—';
  const { moneyRound } = makeFormat(language, answer);
  const end = (amount: number) => ({ words: moneyRound(minor(amount, answer)) });
  return say('figure.range', { low: end(interval[`low${level}`]), high: end(interval[`high${level}`]) });
}

/** Whether a segment is one. */
export function standingWords({ standing }: SegmentFigures, { say }: Speaker): string {
  return say(`segments.standing.${standing}`, { least: { count: FEWEST_IN_SEGMENT } });
}

/** What a rule calls a column, in words; its own name where only the data know it. */
export function columnWords(name: string, { say }: Pick<Speaker, 'say'>): string {
  const key = `rule.column.${name}`;
  return isWordKey(key) ? say(key) : name;
}
