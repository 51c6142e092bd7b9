import type { Message } from '@perennial/words';
import type { LiveScore } from './live-score.ts';

const DAY = 86_400_000;

/** As of which day a score is, and what to do where that is long ago. */
export function observedWords(
  { observedUntil, isBehind }: LiveScore,
  now: number,
): Message<'person.observed' | 'person.observed.behind'> {
  const until = { date: { date: observedUntil } };
  if (!isBehind) return { code: 'person.observed', values: until };
  const days = Math.floor((now - Date.parse(observedUntil)) / DAY);
  return { code: 'person.observed.behind', values: { ...until, days: { days } } };
}
