import type { Effects } from './effects.ts';
import type { Message } from './message.ts';
import { makeQueue } from './queue.ts';

/** A browser sends no more than 64 kB after the page has gone. */
const LARGEST = 60_000;
const LARGEST_EVENT = 31_000;
const SOON = 500;
const LONGEST_WAIT = 60_000;

export interface Destination {
  /** Where the server is: `https://clv.example.com`. */
  readonly server: string;
  /** Of the role `source`. */
  readonly key: string;
}

/** A request that needs no question beforehand (CORS), so that it can be the last one of a page: the key is in the body. */
export function requestOf(key: string, body: object): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify({ ...body, writeKey: key }),
    keepalive: true,
    credentials: 'omit',
  };
}

/** Sends what is queued, in batches, until the server has acknowledged it: later each time it does not answer. */
export function makeDelivery({ server, key }: Destination, { now, random, fetch, after, storage }: Effects) {
  const queue = makeQueue(storage);
  let failures = 0;
  let isRefused = false;
  let callOff: (() => void) | null = null;

  const sendIn = (milliseconds: number) => {
    callOff ??= after(milliseconds, () => void flush());
  };

  /** How long to wait before another try; null where the server does not want these messages. */
  async function send(messages: readonly Message[]): Promise<number | null> {
    failures++;
    const wait = Math.min(LONGEST_WAIT, 1000 * 2 ** failures) * (0.5 + random() / 2);
    try {
      const request = requestOf(key, { batch: messages, sentAt: new Date(now()).toISOString() });
      const { status, headers } = await fetch(`${server}/v1/batch`, request);
      isRefused = status === 401 || status === 403;
      if (isRefused || status === 429 || status >= 500)
        return Math.max(wait, Number(headers.get('retry-after')) * 1000);
      failures = 0;
      return null;
    } catch {
      return wait;
    }
  }

  async function flush(): Promise<void> {
    callOff?.();
    callOff = null;
    const messages = batchOf(queue.all());
    // With a wrong key no try is the right one; what is queued waits for another page.
    if (messages.length === 0 || isRefused) return;
    const wait = await send(messages);
    if (wait !== null) return sendIn(wait);
    queue.remove(messages);
    return flush();
  }

  return {
    /** Whatever an earlier page could not send. */
    begin: () => sendIn(SOON),
    /** An event that is larger than the server takes is none. */
    add(message: Message) {
      if (JSON.stringify(message).length > LARGEST_EVENT) return;
      queue.add(message);
      sendIn(SOON);
    },
    flush,
    clear: queue.clear,
  };
}

/** As many as a browser sends at once, the oldest first. */
function batchOf(messages: readonly Message[]): readonly Message[] {
  let size = 0;
  const end = messages.findIndex((message) => {
    size += JSON.stringify(message).length;
    return size > LARGEST;
  });
  return end < 0 ? messages : messages.slice(0, end);
}
