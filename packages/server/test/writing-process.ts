// What it needs and no more: it is started a hundred times and more.
import { flushCompileCache } from 'node:module';
import type { PageDecision } from '@perennial/decide';
import { liveEvent } from '../src/live/segment-event.ts';
import type { Entry } from '../src/live/write/entry.ts';
import { removeLeftDecisions, writeLeftDecisions } from '../src/live/write/left-decisions.ts';
import { openWriter } from '../src/live/write/open-writer.ts';
import { openStore } from '../src/store/open-store.ts';

// Writes orders and decisions without end, and tells of each group before it is written and after it was acknowledged, until it is killed.
const [folder = '', round = ''] = process.argv.slice(2);
// What is killed cannot do this when it ends.
flushCompileCache();
const store = await openStore(folder, process.env);
// As a server does that starts after another was killed.
await writeLeftDecisions(store);
removeLeftDecisions(store);
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

function decision(): Entry {
  const id = `${round}-d${next++}`;
  const unit = `a${next % 11}`;
  const slot = { variant: `v${next % 2}`, content: null, isDefault: false, propensity: 0.5, chances: {}, barred: {} };
  const slots = { hero: { ...slot, because: { code: 'decision.split', values: {} }, withholds: [] } } as const;
  const page: PageDecision = { experience: 'home', version: 1, visitor: unit, isControl: false, slots };
  const visitor = { id: unit, consents: true };
  const at = 1_768_000_000_000 + next;
  return { kind: 'decision', decided: { id, at, anonymousId: unit, userId: null, unit, page, isKept: true, visitor } };
}

async function decideOn(): Promise<void> {
  for (;;) {
    const group = Array.from({ length: 1 + (next % 3) }, decision);
    const ids = group.map((entry) => (entry.kind === 'decision' ? entry.decided.id : ''));
    process.send?.({ sent: ids });
    await writer.write(group, 'decision');
    process.send?.({ stored: ids });
  }
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

await Promise.all([writeOn(), writeOn(), decideOn()]);
