import type { Speaker } from '@perennial/words';
import type { Newest } from '../page-props.ts';

interface Props {
  readonly newest: Newest;
  readonly speaker: Speaker;
}

/** Of which run and day the figures of a page are, and whether that is too long ago. */
export function Freshness({ newest, speaker: { say } }: Props) {
  const { run, asOf, daysOld, refreshDays, isStale } = newest;
  const values = { run: { count: run }, date: { date: asOf }, days: { days: daysOld }, most: { days: refreshDays } };
  return (
    <p className={isStale ? 'freshness stale' : 'freshness'}>{say(isStale ? 'app.stale' : 'app.fresh', values)}</p>
  );
}
