import type { MessageValues } from '@perennial/words';

/** What was sent to the server and not taken. */
export interface Rejected {
  /** Who sent it; null where a request was refused before that was known. */
  readonly source: string | null;
  /** The name of the event, or the address that was asked. */
  readonly event: string;
  /** That of the event's result, or the code of the failure by which the request was refused. */
  readonly reason: string;
  readonly values?: MessageValues;
  /** What could not be read, where that says nothing of a person: an amount, a currency, a time. */
  readonly said: string | null;
  /** By which the sender finds the event. */
  readonly messageId: string | null;
}

/** As often as the same was not taken; the message is the last one. */
export interface Rejection extends Rejected {
  readonly times: number;
  readonly lastAt: number;
}

/**
 * What was not taken since the server was started, for whoever connects a shop. In memory alone, and without what events say: they were not taken, so nothing of
 * people in them is kept either.
 */
export interface Rejections {
  readonly since: number;
  add(rejected: Rejected): void;
  /** The newest first. */
  list(): readonly Rejection[];
}

/** Of different ones. */
const MOST = 100;
const LONGEST = 80;

export function makeRejections(now: () => Date, most = MOST): Rejections {
  const known = new Map<string, Rejection>();
  return {
    since: now().getTime(),
    add(rejected) {
      const { source, reason, said, messageId } = rejected;
      const event = shortened(rejected.event);
      const name = JSON.stringify([source, event, reason, JSON.stringify(rejected.values ?? {})]);
      const times = (known.get(name)?.times ?? 0) + 1;
      // What comes again is the newest; what has not come for longest makes room.
      known.delete(name);
      if (known.size >= most) known.delete(known.keys().next().value!);
      const last = { said: said && shortened(said), messageId: messageId && shortened(messageId) };
      known.set(name, { ...rejected, event, ...last, times, lastAt: now().getTime() });
    },
    list: () => [...known.values()].reverse(),
  };
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
