import { describe, expect, it } from 'vitest';
import { LARGEST_EVENT, type LiveEvent, liveEvent, type Rejected, type SegmentEvent } from './segment-event.ts';

const HOUR = 3_600_000;
const receivedAt = Date.parse('2026-01-10T12:00:00Z');
const told = (type: LiveEvent['type'], event: SegmentEvent): LiveEvent | Rejected =>
  liveEvent(type, event, { receivedAt, messageId: 'made here' });
const stored = (type: LiveEvent['type'], event: SegmentEvent): LiveEvent => {
  const found = told(type, event);
  if (typeof found === 'string') throw new Error(found);
  return found;
};
const viewed = (times: Pick<SegmentEvent, 'timestamp' | 'originalTimestamp' | 'sentAt'>) =>
  told('track', { userId: 'u', event: 'Product Viewed', ...times });
const iso = (at: number) => new Date(at).toISOString();

describe('the time of an event', () => {
  it('is when it came, where it says none', () => expect(viewed({})).toMatchObject({ at: receivedAt }));

  it('is that of the sender, however late it comes', () => {
    const long = receivedAt - 400 * 24 * HOUR;
    expect(viewed({ timestamp: iso(long) })).toMatchObject({ at: long });
    expect(viewed({ timestamp: iso(long), sentAt: iso(receivedAt) })).toMatchObject({ at: long });
  });

  it('is moved by how far the clock of the sender was off when it sent, with what was said beside it', () => {
    // received − (sent − happened): three hours before it was sent, by a clock that is a day behind.
    const [happened, sent] = [iso(receivedAt - 27 * HOUR), iso(receivedAt - 24 * HOUR)];
    const moved = { at: receivedAt - 3 * HOUR, saidAt: happened };
    expect(viewed({ timestamp: happened, sentAt: sent })).toMatchObject(moved);
    expect(viewed({ originalTimestamp: happened, timestamp: iso(receivedAt), sentAt: sent })).toMatchObject(moved);
    // A clock that is a minute off is no news.
    const near = stored('track', {
      userId: 'u',
      event: 'x',
      timestamp: iso(receivedAt),
      sentAt: iso(receivedAt + 60_000),
    });
    expect(near).toMatchObject({ at: receivedAt - 60_000 });
    expect(near).not.toHaveProperty('saidAt');
  });

  it('is now where it lies in the future, and what was said is kept where no clock is so wrong', () => {
    const [soon, later] = [iso(receivedAt + 9 * 60_000), iso(receivedAt + 11 * 60_000)];
    expect(viewed({ timestamp: soon })).toMatchObject({ at: receivedAt });
    expect(viewed({ timestamp: soon })).not.toHaveProperty('saidAt');
    expect(viewed({ timestamp: later })).toMatchObject({ at: receivedAt, saidAt: later });
  });

  it('without a zone is that of UTC, wherever the server stands', () =>
    expect(viewed({ timestamp: '2026-01-09 10:00:00' })).toMatchObject({ at: Date.parse('2026-01-09T10:00:00Z') }));

  it.each([
    { timestamp: 'order 5' },
    { timestamp: '2026-02-30T00:00:00Z' },
    // What programs write for no time at all.
    { timestamp: '0001-01-01T00:00:00Z' },
    { timestamp: '1970-01-01T00:00:00Z' },
    { timestamp: '2026-01-10T00:00:00Z', sentAt: '9999-12-31T23:59:59Z' },
  ])('cannot be read from %j', (times) => expect(viewed(times)).toBe('time-unreadable'));
});

describe('the names of an event', () => {
  it('of an alias are those before and after, also where a browser sends its own as well', () => {
    const names = { anonymousId: 'before', userId: 'after' };
    expect(told('alias', { previousId: 'before', userId: 'after' })).toMatchObject(names);
    expect(told('alias', { anonymousId: 'browser', previousId: 'before', userId: 'after' })).toMatchObject(names);
    expect(told('alias', { anonymousId: 'browser', userId: 'after' })).toMatchObject({ anonymousId: 'browser' });
    // To other events it says nothing.
    expect(told('identify', { anonymousId: 'browser', previousId: 'x', userId: 'u' })).toMatchObject({
      anonymousId: 'browser',
    });
  });

  it('are asked for, but where an order says whose it is', () => {
    for (const type of ['identify', 'page', 'screen', 'alias'] as const) expect(told(type, {})).toBe('nobody');
    expect(told('group', { userId: 'u' })).toBe('no-group');
    expect(told('alias', { userId: 'u' })).toBe('no-previous-id');
    expect(told('alias', { previousId: 'u' })).toBe('no-previous-id');
    expect(told('track', { userId: 'u' })).toBe('no-event');
    for (const event of ['Order Refunded', 'Order Cancelled', 'Order Delivered', 'Delivery Delayed', 'Delivery Failed'])
      expect(told('track', { event, properties: { order_id: '7' } })).toMatchObject({ userId: null, event });
    expect(told('track', { event: 'Complaint Made', properties: { order_id: '7' } })).toBe('nobody');
  });
});

it.each([
  ['purchase', 'Order Completed'],
  ['refund', 'Order Refunded'],
  ['view_item', 'Product Viewed'],
  ['add_to_cart', 'Product Added'],
  ['begin_checkout', 'Checkout Started'],
])('takes %s of Google Analytics for %s', (event, means) => {
  const properties = { transaction_id: 'T1', value: 12.5, currency: 'eur' };
  expect(told('track', { userId: 'u', event, properties })).toMatchObject({ event: means });
});

it.each([
  ['page_view', 'page'],
  ['screen_view', 'screen'],
  ['constructor', 'track'],
] as const)('takes %s of Google Analytics for a %s', (event, type) => {
  expect(told('track', { userId: 'u', event })).toMatchObject({ type });
});

it('takes no event that is larger than one may be', () => {
  const of = (length: number) => told('track', { userId: 'u', event: 'x', properties: { text: 'x'.repeat(length) } });
  expect(of(LARGEST_EVENT)).toBe('too-large');
  expect(of(LARGEST_EVENT - 200)).toMatchObject({ event: 'x' });
});

it.each([
  [{ context: { consent: true } }, true],
  [{ context: { consent: { categoryPreferences: { personalization: false, functional: true } } } }, false],
  [{ context: { consent: { categoryPreferences: { advertising: true } } } }, undefined],
  [{}, undefined],
])('reads consent from %j', (event, consents) => {
  expect(stored('page', { anonymousId: 'a', ...event }).consents).toBe(consents);
});

it.each(['(not set)', 'undefined', 'null', 'NaN', ' ', '[object Object]'])(
  'takes no order whose number is %j, which programs write for none: all such would count as one',
  (transaction_id) => {
    for (const event of ['purchase', 'refund'])
      expect(told('track', { userId: 'u', event, properties: { transaction_id, value: 5 } })).toBe('no-order-id');
    expect(told('track', { event: 'Order Delivered', properties: { order_id: transaction_id } })).toBe('nobody');
  },
);

it.each(['(not set)', 'undefined', 'null', ' '])(
  'knows nobody by %j, which programs write for no id: all such would be one',
  (id) => {
    expect(told('page', { anonymousId: id })).toBe('nobody');
    expect(told('group', { userId: 'u', groupId: id })).toBe('no-group');
    expect(told('alias', { userId: 'u', previousId: id })).toBe('no-previous-id');
    const { userId, anonymousId, messageId } = stored('page', { userId: id, anonymousId: 'a', messageId: id });
    expect([userId, anonymousId]).toEqual([null, 'a']);
    expect(messageId).not.toBe(id);
  },
);
