// What it needs and no more: it is started two hundred times.
import { liveEvent } from '../src/live/segment-event.ts';
import type { Entry } from '../src/live/write/entry.ts';
import { openWriter } from '../src/live/write/open-writer.ts';
import { openStore } from '../src/store/open-store.ts';

// Writes orders without end, and tells of each group before it is written and after it was acknowledged, until it is killed.
const [folder = '', round = ''] = process.argv.slice(2);
const store = await openStore(folder, process.env);
const writer = openWriter(store);
let next = 0;

function order(): Entry {
  const id = `${round}-${next++}`;
  const event = liveEvent(
    'track',
    {
      ...{ messageId: id, userId: `u${next % 7}`, event: 'Order Completed' },
      properties: { order_id: id, total: 10, currency: 'EUR' },
    },
    { receivedAt: 1_768_000_000_000 + next, messageId: id },
  );
  if (typeof event === 'string') throw new Error(event);
  return { kind: 'event', source: 'shop', event };
}

async function writeOn(): Promise<void> {
  for (;;) {
    const group = Array.from({ length: 1 + (next % 5) }, order);
    const ids = group.map((entry) => (entry.kind === 'event' ? entry.event.messageId : ''));
    process.send?.({ sent: ids });
    await writer.write(group, 'event');
    process.send?.({ stored: ids });
  }
}

await Promise.all([writeOn(), writeOn(), writeOn()]);
