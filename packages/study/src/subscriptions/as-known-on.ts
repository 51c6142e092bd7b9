import type { Subscription } from '@perennial/import';

/**
 * Contracts as they were known on a day. A file tells how a contract ended until the last day that it has seen: before that, who said later that it is to end
 * had not said so yet. An end after the last day has been agreed on.
 */
export function asKnownOn(
  subscriptions: readonly Subscription[],
  day: string,
  lastSeen: string,
): readonly Subscription[] {
  if (day >= lastSeen) return subscriptions;
  return subscriptions.map((each) => {
    const { cancelled, ended } = each;
    const saysSo = cancelled !== null ? cancelled <= day : ended !== null && (ended <= day || ended > lastSeen);
    return saysSo ? each : { ...each, cancelled: null, ended: null };
  });
}

/** The last day until today that any contract tells of; null where none does. */
export function lastDaySeen(subscriptions: readonly Subscription[], today: string): string | null {
  const days = subscriptions.flatMap(({ started, cancelled, ended, paused }) => [started, cancelled, ended, paused]);
  const seen = days.filter((each) => each !== null && each !== undefined && each <= today).map(String);
  return seen.length > 0 ? seen.reduce((a, b) => (b > a ? b : a)) : null;
}
