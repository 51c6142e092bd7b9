import type { Attributes, Happening } from '@perennial/decide';
import { z } from 'zod';
import { arrivalOf } from './arrival.ts';
import { EARLIEST, momentOf } from './said-time.ts';

/** Of one event, as text. */
export const LARGEST_EVENT = 32_000;
export const LARGEST_BATCH = 500_000;
/** A clock that runs ahead by more is set to ours; what was said is kept where it was off by more. */
const MOST_AHEAD = 10 * 60_000;

const attributes = z.record(z.string(), z.json());
// No database keeps a NUL in a text, nor half of a surrogate pair: ids that differ in these would become one.
const LONGEST_ID = 200;
const KEEPABLE = /^([^\0\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/;

/** By which a shop names people, messages and whatever else. */
export const liveId = z.string().min(1).max(LONGEST_ID).regex(KEEPABLE);

export function isLiveId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID && KEEPABLE.test(value);
}

/** Shops number their customers, and send the number as it is: 12748 is who "12748" is. */
const numberedId = z.union([liveId, z.int().transform(String)]);

/** The same of a body that a route takes, which is checked and left as it was sent: `idOf` reads it. */
export const sentId = z.union([liveId, z.int()]);

/** What programs write where they have no id: all such people, or orders, would count as one. */
const noId = /^\s*(\(not set\)|not set|undefined|null|nan|none|n\/a|\[object object\])?\s*$/i;

/** An id as it is kept; null where none was sent, or what programs write for none. */
export function idOf(sent: string | number | null | undefined): string | null {
  if (sent === null || sent === undefined) return null;
  const id = String(sent);
  return noId.test(id) ? null : id;
}

/** An event of the Segment specification; what it has besides is kept as it is. */
export const segmentEvent = z.looseObject({
  type: z.enum(['identify', 'track', 'page', 'screen', 'group', 'alias']).optional(),
  messageId: numberedId.optional(),
  anonymousId: numberedId.nullish(),
  userId: numberedId.nullish(),
  previousId: numberedId.nullish(),
  groupId: numberedId.nullish(),
  event: liveId.optional(),
  properties: attributes.nullish(),
  traits: attributes.nullish(),
  context: attributes.nullish(),
  timestamp: z.string().nullish(),
  originalTimestamp: z.string().nullish(),
  sentAt: z.string().nullish(),
});

export type SegmentEvent = z.infer<typeof segmentEvent>;

/** An event as the journal has it. */
export interface LiveEvent extends Happening {
  readonly messageId: string;
  /** Both null where the number of an order says whom it happened to. */
  readonly anonymousId: string | null;
  readonly userId: string | null;
  /** The account that a person of it belongs to. */
  readonly groupId: string | null;
  readonly receivedAt: number;
  /** When the sender said it happened, where that was moved by more than a clock is wrong. */
  readonly saidAt?: string;
}

/** Names of Google Analytics for events that have one in the Segment specification. */
const aliases: Readonly<Record<string, string>> = {
  purchase: 'Order Completed',
  refund: 'Order Refunded',
  view_item: 'Product Viewed',
  add_to_cart: 'Product Added',
  begin_checkout: 'Checkout Started',
};

/** The events that mean something here. */
const meant = [
  ...['Order Completed', 'Order Refunded', 'Order Cancelled', 'Order Delivered', 'Delivery Delayed', 'Delivery Failed'],
  ...['Product Returned', 'Support Requested', 'Support Resolved', 'Complaint Made', 'Unsubscribed'],
  ...['Product Viewed', 'Product Added', 'Checkout Started', 'Product List Filtered'],
  ...['Coupon Entered', 'Coupon Applied', 'Coupon Denied', 'Experience Viewed'],
];
const lettersOf = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '');
const meantByLetters = new Map(meant.map((name) => [lettersOf(name), name]));

/** An event that means something here by its name, however its words are put together: `order_completed` is an order too, and none that is lost without a word. */
function eventName(name: string): string {
  return Object.hasOwn(aliases, name) ? aliases[name]! : (meantByLetters.get(lettersOf(name)) ?? name);
}

/** Why an event cannot be kept. */
export type Rejected =
  | ('nobody' | 'no-event' | 'no-group' | 'no-previous-id' | 'no-order-id' | 'no-amount')
  | ('amount-unreadable' | 'currency-unreadable' | 'time-unreadable' | 'too-deep' | 'too-large');

/** Google Analytics and its tag manager send a page as an event like any other. */
const pageViews: ReadonlyMap<string, Happening['type']> = new Map([
  ['page_view', 'page'],
  ['screen_view', 'screen'],
]);

/** What happened, when by our clock, and to whom; or why it cannot be told. */
export function liveEvent(
  told: Happening['type'],
  event: SegmentEvent,
  { receivedAt, messageId }: { readonly receivedAt: number; readonly messageId: string },
): LiveEvent | Rejected {
  if (JSON.stringify(event).length > LARGEST_EVENT) return 'too-large';
  const time = timeOf(event, receivedAt);
  if (time === null) return 'time-unreadable';
  const type = (told === 'track' ? pageViews.get(event.event ?? '') : undefined) ?? told;
  // Libraries for browsers send the visitor's own name with an alias too; what it names is the one before.
  const anonymousId = (type === 'alias' ? idOf(event.previousId) : null) ?? idOf(event.anonymousId);
  const userId = idOf(event.userId);
  if (type === 'track' && event.event === undefined) return 'no-event';
  if (type === 'group' && idOf(event.groupId) === null) return 'no-group';
  const name = event.event ?? '';
  const properties = (event.properties ?? {}) as Attributes;
  const context = (event.context ?? {}) as Attributes;
  const consents = consentOf(context);
  const arrival = arrivalOf(context, properties);
  const live: LiveEvent = {
    type,
    event: type === 'track' ? eventName(name) : name,
    at: time.at,
    properties,
    traits: (event.traits ?? {}) as Attributes,
    messageId: idOf(event.messageId) ?? messageId,
    anonymousId,
    userId,
    groupId: type === 'group' ? (event.groupId ?? null) : null,
    receivedAt,
    ...(time.saidAt !== undefined && { saidAt: time.saidAt }),
    ...(consents !== null && { consents }),
    ...(arrival && { arrival }),
  };
  const isNobodys = anonymousId === null && userId === null && !isOfOrder(live);
  if (isNobodys) return 'nobody';
  // With one id there is nothing to join.
  if (type === 'alias' && (anonymousId === null || userId === null)) return 'no-previous-id';
  return rejectedOrder(live) ?? live;
}

/** When it happened by our clock: the sender's, moved by how far it was off when it sent. Never later than it came. */
function timeOf(
  { timestamp, originalTimestamp, sentAt }: SegmentEvent,
  receivedAt: number,
): { readonly at: number; readonly saidAt?: string } | null {
  const said = originalTimestamp ?? timestamp;
  if (said === null || said === undefined) return { at: receivedAt };
  const happened = momentOf(said);
  if (happened === null) return null;
  const sent = sentAt ? momentOf(sentAt) : null;
  const byOurs = sent === null ? happened : receivedAt - (sent - happened);
  if (byOurs < EARLIEST) return null;
  const at = byOurs > receivedAt + MOST_AHEAD ? receivedAt : Math.min(byOurs, receivedAt);
  return Math.abs(at - happened) > MOST_AHEAD ? { at, saidAt: said } : { at };
}

/** What a consent manager wrote into the context; null where nothing is said. */
function consentOf(context: Attributes): boolean | null {
  const { consent } = context;
  if (typeof consent === 'boolean') return consent;
  const preferences = isObject(consent) ? consent.categoryPreferences : null;
  if (!isObject(preferences)) return null;
  const said = preferences.personalization ?? preferences.Personalization ?? preferences.functional ?? null;
  return typeof said === 'boolean' ? said : null;
}

/** Whether an event gives money back. */
export function givesBack({ event }: Pick<LiveEvent, 'event'>): boolean {
  return event === 'Order Refunded' || event === 'Order Cancelled';
}

/** What happens to an order can be told by its number alone: it happened to whoever ordered. */
const afterOrders = ['Order Refunded', 'Order Cancelled', 'Order Delivered', 'Delivery Delayed', 'Delivery Failed'];

function isOfOrder({ type, event, properties }: LiveEvent): boolean {
  return type === 'track' && afterOrders.includes(event) && orderIdOf(properties) !== null;
}

/** Money is not counted without knowing of which order, how much, and of what currency. */
function rejectedOrder({ event, type, properties }: LiveEvent): Rejected | null {
  if (type !== 'track' || !['Order Completed', 'Order Refunded', 'Order Cancelled'].includes(event)) return null;
  if (orderIdOf(properties) === null) return 'no-order-id';
  const amount = amountOf(properties);
  if (event === 'Order Completed' && saidAmount(properties) === null) return 'no-amount';
  if (event === 'Order Completed' && (amount === null || amount < 0)) return 'amount-unreadable';
  // Without an amount all that was paid is given back: one that cannot be read would give back too much.
  if (event === 'Order Refunded' && amount === null && saidAmount(properties) !== null) return 'amount-unreadable';
  const { currency = null } = properties;
  return currency === null || currencyOf(properties) !== null ? null : 'currency-unreadable';
}

/** The shop's number of an order; Google Analytics calls it a transaction. */
export function orderIdOf(properties: Attributes): string | null {
  const named = properties.order_id ?? properties.orderId ?? properties.transaction_id ?? null;
  if (typeof named === 'number') return String(named);
  return isLiveId(named) && !noId.test(named) ? named : null;
}

/** More than any order is worth in any currency: whoever says so is mistaken. */
const MOST_MONEY = 1e12;

/** What was paid, in major units: the total, else the revenue without tax and shipping, else the value. Null where none is an amount of money. */
export function amountOf(properties: Attributes): number | null {
  const said = saidAmount(properties);
  const amount = typeof said === 'string' ? Number(said) : said;
  return typeof amount === 'number' && Math.abs(amount) <= MOST_MONEY ? amount : null;
}

/** The amount as it was sent; null where there is none. One that cannot be read is not passed over for another. */
function saidAmount({ total, revenue, value }: Attributes): unknown {
  const isSaid = (amount: unknown) =>
    (amount ?? null) !== null && !(typeof amount === 'string' && amount.trim() === '');
  return [total, revenue, value].find(isSaid) ?? null;
}

/** ISO 4217; null where none is named. */
export function currencyOf({ currency }: Attributes): string | null {
  return typeof currency === 'string' && /^[a-z]{3}$/i.test(currency) ? currency.toUpperCase() : null;
}

function isObject(value: unknown): value is Attributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
