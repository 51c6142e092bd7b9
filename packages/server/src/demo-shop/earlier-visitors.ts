import { drawLogNormal, seeded } from '@perennial/models';
import { type LiveEvent, liveEvent, type SegmentEvent } from '../live/segment-event.ts';
import type { Entry } from '../live/write/entry.ts';

const DAY = 86_400_000;
const VISITORS = 1200;
/** How visitors come, how often, and how likely those who come so are to order. */
const sources = [
  { source: 'direct', share: 0.3, keen: 1 },
  { source: 'newsletter', share: 0.2, keen: 1.3 },
  { source: 'search', share: 0.3, keen: 0.9 },
  { source: 'ads', share: 0.2, keen: 0.6 },
] as const;

/** Visitors whom the demonstration shop had before, of whom its early-value model learns. */
export function earlierVisitors(now: number): readonly Entry[] {
  const random = seeded('visitors of the demonstration shop');
  const entries: Entry[] = [];
  for (let i = 0; i < VISITORS; i++) {
    const anonymousId = `earlier-${i}`;
    let at = now - (8 + 80 * random()) * DAY;
    const add = (type: 'page' | 'track', said: Pick<SegmentEvent, 'event' | 'properties' | 'context'>) => {
      at += 60_000 * (0.5 + random());
      entries.push({ kind: 'event', source: 'demo-shop', event: eventAt(type, { anonymousId, ...said }, at, entries) });
    };
    const { source, keen } = draw(random());
    add('page', { context: { campaign: { source }, page: { path: '/' }, device: { type: 'desktop' } } });
    if (random() < 0.5) add('page', {});
    const goesOn = (chance: number) => random() < Math.min(0.95, chance * keen);
    if (!goesOn(0.5)) continue;
    for (let views = 1 + Math.floor(3 * random()); views > 0; views--)
      add('track', { event: 'Product Viewed', properties: { category: 'espresso' } });
    if (!goesOn(0.45)) continue;
    add('track', { event: 'Product Added' });
    if (!goesOn(0.6)) continue;
    add('track', { event: 'Checkout Started' });
    if (!goesOn(0.7)) continue;
    const total = Math.round(24 * drawLogNormal(0, 0.4, random) * 100) / 100;
    add('track', { event: 'Order Completed', properties: { order_id: `earlier-${i}`, total, currency: 'EUR' } });
  }
  return entries;
}

function draw(at: number): (typeof sources)[number] {
  let until = 0;
  for (const each of sources) {
    until += each.share;
    if (at < until) return each;
  }
  return sources[0];
}

function eventAt(type: 'page' | 'track', event: SegmentEvent, at: number, before: readonly Entry[]): LiveEvent {
  const [messageId, timestamp] = [`earlier-${before.length}`, new Date(at).toISOString()];
  const made = liveEvent(type, { ...event, timestamp }, { receivedAt: at, messageId });
  if (typeof made === 'string') throw new Error(`an event of the demonstration shop is ${made}`);
  return made;
}
