import type { Attributes, Json } from '../conditions/condition.ts';
import { type Incident, withIncident, withIncidents } from './incidents.ts';
import { type LatestProducts, linesOf, mostNames, productsOf, withLatest } from './products.ts';
import { type GivenRemedy, withRemedies, withRemedy } from './remedies.ts';

/** What a visitor has done that decisions ask for: a handful of numbers, changed by each event in constant time. */
export interface Behaviour {
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly pages: number;
  readonly viewed: number;
  readonly added: number;
  readonly checkouts: number;
  readonly orders: number;
  readonly returns: number;
  readonly complaints: number;
  readonly deliveries: number;
  /** Deliveries that were late, failed or lost. */
  readonly deliveryProblems: number;
  readonly support: number;
  readonly unsubscribes: number;
  /** How they came at first; null as long as no event has said. */
  readonly arrival: (Arrival & { readonly at: number }) | null;
  /** Signs that price decides (coupons, sorting by price), and signs of any kind. */
  readonly priceSigns: number;
  readonly signs: number;
  /** How often each need was shown: the categories looked at, and what a page calls a need. */
  readonly needs: Readonly<Record<string, number>>;
  /** The products that they looked at and bought last, by all their names; null where none was named. */
  readonly lookedAt: LatestProducts | null;
  readonly bought: LatestProducts | null;
  /** What went wrong last; null where nothing did. */
  readonly incidents: readonly Incident[] | null;
  /** What the service desk gave them last; null where it gave nothing. */
  readonly remedies: readonly GivenRemedy[] | null;
  /** Null as long as nothing was said. */
  readonly consents: boolean | null;
  readonly traits: Attributes;
}

/** How a visitor came to a page. */
export interface Arrival {
  /** The campaign's source, else where a link stood: `newsletter`, `search`, `direct`. */
  readonly source: string;
  /** The path of the page they came to, without what identifies anybody. */
  readonly landing: string;
  readonly device: 'mobile' | 'tablet' | 'desktop' | 'unknown';
}

/** What happened, in the names of the Segment specification; a `remedy` is what the service desk does. */
export interface Happening {
  readonly type: 'identify' | 'track' | 'page' | 'screen' | 'group' | 'alias' | 'remedy';
  /** Of a `track`. */
  readonly event: string;
  readonly at: number;
  readonly properties: Attributes;
  readonly traits: Attributes;
  readonly consents?: boolean;
  readonly arrival?: Arrival;
}

/** Nobody's behaviour yet. */
export function newcomer(at: number): Behaviour {
  // Written out: put together of parts it takes five times as long, and each visitor begins as one.
  return {
    firstSeen: at,
    lastSeen: at,
    pages: 0,
    viewed: 0,
    added: 0,
    checkouts: 0,
    orders: 0,
    returns: 0,
    complaints: 0,
    deliveries: 0,
    deliveryProblems: 0,
    support: 0,
    unsubscribes: 0,
    arrival: null,
    priceSigns: 0,
    signs: 0,
    needs: {},
    lookedAt: null,
    bought: null,
    incidents: null,
    remedies: null,
    consents: null,
    traits: {},
  };
}

type Counter =
  | ('viewed' | 'added' | 'checkouts' | 'orders' | 'returns' | 'complaints')
  | ('deliveries' | 'deliveryProblems' | 'support' | 'unsubscribes');

const counters: Readonly<Record<string, Counter>> = {
  'Product Viewed': 'viewed',
  'Product Added': 'added',
  'Checkout Started': 'checkouts',
  'Order Completed': 'orders',
  'Order Refunded': 'returns',
  'Product Returned': 'returns',
  'Complaint Made': 'complaints',
  'Order Delivered': 'deliveries',
  'Delivery Delayed': 'deliveryProblems',
  'Delivery Failed': 'deliveryProblems',
  'Support Requested': 'support',
  Unsubscribed: 'unsubscribes',
};

const couponEvents = ['Coupon Entered', 'Coupon Applied', 'Coupon Denied'];
/** Events in which a visitor shows what matters to them. */
const telling = [...couponEvents, 'Product List Filtered', 'Product Viewed', 'Product Added', 'Order Completed'];

type Changing = { -readonly [Name in keyof Behaviour]: Behaviour[Name] };

/** The behaviour after one more event. What came late changes numbers as it would have at its time. */
export function afterEvent(before: Behaviour, happening: Happening): Behaviour {
  const { type, event, at, properties, traits, consents, arrival } = happening;
  // It is nothing that the visitor did.
  if (type === 'remedy') return { ...before, remedies: withRemedy(before.remedies, happening) };
  const counter = type === 'track' && Object.hasOwn(counters, event) ? counters[event] : undefined;
  const need = needOf(happening);
  const isTelling = type === 'track' && telling.includes(event);
  // A copy of the same shape, then its fields: spreading one that differs each time takes three times as long, and events come by the ten thousand a second.
  const after: Changing = { ...before };
  after.firstSeen = Math.min(before.firstSeen, at);
  after.lastSeen = Math.max(before.lastSeen, at);
  if (type === 'page' || type === 'screen') after.pages++;
  if (counter) after[counter]++;
  if (isTelling && asksForPrice(event, properties)) after.priceSigns++;
  if (isTelling) after.signs++;
  if (need !== null) after.needs = withOneMore(before.needs, need);
  if (counter === 'viewed' || counter === 'added')
    after.lookedAt = withLatest(before.lookedAt, productsOf(properties, at), mostNames.lookedAt);
  if (counter === 'orders') after.bought = withLatest(before.bought, linesOf(properties, at), mostNames.bought);
  if (type === 'track') after.incidents = withIncident(before.incidents, happening);
  if (type === 'identify') after.traits = { ...before.traits, ...traits };
  if (consents !== undefined) after.consents = consents;
  if (arrival) after.arrival = earlier(before.arrival, { ...arrival, at });
  return after;
}

/** The arrival that was first; of two at the same moment always the same one. */
function earlier(one: Behaviour['arrival'], other: Behaviour['arrival']): Behaviour['arrival'] {
  if (!one || !other) return one ?? other;
  if (one.at !== other.at) return one.at < other.at ? one : other;
  const key = ({ source, landing, device }: Arrival) => JSON.stringify([source, landing, device]);
  return key(one) <= key(other) ? one : other;
}

function asksForPrice(event: string, properties: Attributes): boolean {
  if (couponEvents.includes(event)) return true;
  if (event === 'Order Completed') return typeof properties.coupon === 'string' && properties.coupon !== '';
  return (
    event === 'Product List Filtered' && /price|preis|cena|prix|价格/i.test(JSON.stringify(properties.sorts ?? ''))
  );
}

function needOf({ type, event, properties }: Happening): string | null {
  const named = properties.need ?? (type === 'track' && event === 'Product Viewed' ? categoryOf(properties) : null);
  return typeof named === 'string' && named !== '' ? named.slice(0, LONGEST_NEED) : null;
}

/** Google Analytics has it with each of the items that were viewed. */
function categoryOf({ category, items }: Attributes): Json | undefined {
  const [item] = Array.isArray(items) ? items : [];
  const isItem = typeof item === 'object' && item !== null && !Array.isArray(item);
  return category ?? (isItem ? item.item_category : undefined);
}

const LONGEST_NEED = 60;
const MOST_NEEDS = 50;

function withOneMore(needs: Behaviour['needs'], need: string): Behaviour['needs'] {
  const isNew = !Object.hasOwn(needs, need);
  if (isNew && Object.keys(needs).length >= MOST_NEEDS) return needs;
  return { ...needs, [need]: (isNew ? 0 : needs[need]!) + 1 };
}

/** Two names of one person become one: numbers add up, and of what both say the later counts. */
export function joined(before: Behaviour, later: Behaviour): Behaviour {
  // Visitors name needs: a field that every object has is none of theirs.
  const needs = new Map(Object.entries(before.needs));
  for (const [need, n] of Object.entries(later.needs)) needs.set(need, (needs.get(need) ?? 0) + n);
  const sum = (name: 'pages' | Counter | 'priceSigns' | 'signs') => before[name] + later[name];
  return {
    firstSeen: Math.min(before.firstSeen, later.firstSeen),
    lastSeen: Math.max(before.lastSeen, later.lastSeen),
    pages: sum('pages'),
    viewed: sum('viewed'),
    added: sum('added'),
    checkouts: sum('checkouts'),
    orders: sum('orders'),
    returns: sum('returns'),
    complaints: sum('complaints'),
    deliveries: sum('deliveries'),
    deliveryProblems: sum('deliveryProblems'),
    support: sum('support'),
    unsubscribes: sum('unsubscribes'),
    arrival: earlier(before.arrival, later.arrival),
    priceSigns: sum('priceSigns'),
    signs: sum('signs'),
    needs: Object.fromEntries(needs),
    lookedAt: withLatest(before.lookedAt, later.lookedAt, mostNames.lookedAt),
    bought: withLatest(before.bought, later.bought, mostNames.bought),
    incidents: withIncidents(before.incidents, later.incidents),
    remedies: withRemedies(before.remedies, later.remedies),
    consents: later.consents ?? before.consents,
    traits: { ...before.traits, ...later.traits },
  };
}

/** Before anybody is known, one in five signs is taken to be about price, with the weight of five signs. */
const PRIOR = { share: 0.2, weight: 5 };

/** From 0 to 1: the share of a visitor's signs that are about price, drawn towards the usual one as long as there are few. */
export function priceSensitivity({ priceSigns, signs }: Behaviour): number {
  return (priceSigns + PRIOR.share * PRIOR.weight) / (signs + PRIOR.weight);
}

const DAY = 86_400_000;
/** So long after the last event, in milliseconds, whoever has ordered has lapsed. */
export const LAPSES_AFTER = 180 * DAY;

/** Where a visitor is between the first event and long after an order. */
export function stageOf({ orders, added, checkouts, viewed, lastSeen }: Behaviour, now: number): string {
  if (orders === 0) return checkouts > 0 ? 'checkout' : added > 0 ? 'basket' : viewed > 0 ? 'browsing' : 'new';
  if (now - lastSeen > LAPSES_AFTER) return 'lapsed';
  return orders === 1 ? 'first order' : 'active';
}

/** The needs that were shown more than once, the most frequent first. */
export function needsOf({ needs }: Behaviour): readonly string[] {
  const often = Object.entries(needs).filter(([, n]) => n > 1);
  return often.sort(([, a], [, b]) => b - a).map(([need]) => need);
}

/** How far a visitor has gone who has not ordered yet: what the early-value model knows of their doing, the least telling first. */
export const signals = ['came', 'looked around', 'viewed', 'viewed several', 'basket', 'checkout'] as const;
export type Signal = (typeof signals)[number];

export function signalOf({
  pages,
  viewed,
  added,
  checkouts,
}: Pick<Behaviour, 'pages' | 'viewed' | 'added' | 'checkouts'>): Signal {
  if (checkouts > 0) return 'checkout';
  if (added > 0) return 'basket';
  if (viewed > 0) return viewed > 2 ? 'viewed several' : 'viewed';
  return pages > 2 ? 'looked around' : 'came';
}

/** What a condition can ask of a behaviour besides. */
export function attributesOf({
  traits,
  pages,
  viewed,
  added,
  orders,
  returns,
  complaints,
  support,
  arrival,
}: Behaviour): Readonly<Record<string, Json>> {
  const came = arrival && { source: arrival.source, landing: arrival.landing, device: arrival.device };
  return { ...traits, ...came, pages, viewed, added, orders, returns, complaints, support };
}
