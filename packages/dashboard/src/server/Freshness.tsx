import type { StatusAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';

type Fresh = NonNullable<StatusAnswer['newest']>['freshness'];

interface Props {
  readonly freshness: Fresh;
  readonly speaker: Pick<Speaker, 'say'>;
}

/** Of which run and day figures are, how old they are, and by when they are renewed: the same words wherever figures stand. */
export function Freshness({ freshness, speaker }: Props) {
  return <p className={freshness.isStale ? 'freshness stale' : 'freshness'}>{freshnessWords(freshness, speaker)}</p>;
}

export function freshnessWords(
  { run, asOf, daysOld, dueOn, nextRefresh, businessChanged, isStale }: Fresh,
  { say }: Pick<Speaker, 'say'>,
): string {
  const values = { run: { count: run }, date: { date: asOf }, days: { days: daysOld } };
  if (businessChanged !== null) return say('app.stale.changed', { ...values, changed: { date: businessChanged } });
  if (isStale) return say('app.stale', { ...values, due: { date: dueOn } });
  if (nextRefresh === null) return say('app.fresh.due', { ...values, due: { date: dueOn } });
  return say('app.fresh.next', { ...values, next: { date: nextRefresh.slice(0, 10) } });
}
