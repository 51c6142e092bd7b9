import { createHmac, timingSafeEqual } from 'node:crypto';
import type { LiveEvent } from '../segment-event.ts';
import { liveEvent, type SegmentEvent } from '../segment-event.ts';

/** Whether Shopify signed a body: base64 of HMAC-SHA256 by the secret of the app. */
export function isFromShopify(body: Buffer, signature: string, secret: string): boolean {
  const expected = createHmac('sha256', secret).update(body).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

interface ShopifyOrder {
  readonly id?: number | string;
  /** Of a parcel. */
  readonly status?: string;
  readonly happened_at?: string;
  readonly order_id?: number | string;
  readonly created_at?: string;
  readonly processed_at?: string;
  readonly cancelled_at?: string | null;
  readonly currency?: string;
  readonly current_total_price?: string;
  readonly total_price?: string;
  readonly test?: boolean;
  readonly customer?: { readonly id?: number | string } | null;
  readonly email?: string | null;
  readonly transactions?: readonly {
    readonly kind?: string;
    readonly status?: string;
    readonly amount?: string;
    readonly currency?: string;
  }[];
}

/** What a webhook of Shopify tells: an order that was paid or cancelled, what became of its parcel, or money that was given back. Null for what is none of these. */
export function shopifyEvent(
  topic: string,
  body: unknown,
  at: { readonly receivedAt: number; readonly messageId: string },
): LiveEvent | null {
  const order = body as ShopifyOrder;
  if (order.test === true) return null;
  const told = toldBy(topic, order);
  if (!told) return null;
  const customer = order.customer?.id ?? order.email ?? null;
  // Money that is given back names its order alone. An order of nobody is of somebody who is known by nothing else.
  const isOrder = told.event === 'Order Completed';
  const userId = customer !== null ? String(customer) : isOrder ? `order ${order.id}` : null;
  // Two webhooks of a shop may tell of one refund, each in a message of its own.
  const messageId = topic === 'refunds/create' && order.id !== undefined ? `refund ${order.id}` : at.messageId;
  const event = liveEvent('track', { ...told, messageId, userId }, at);
  return typeof event === 'string' ? null : event;
}

/** What a carrier says of a parcel. An order that is `fulfilled` has only left. */
const parcels: ReadonlyMap<string, string> = new Map([
  ['delivered', 'Order Delivered'],
  ['delayed', 'Delivery Delayed'],
  ['failure', 'Delivery Failed'],
]);

function toldBy(topic: string, order: ShopifyOrder): Pick<SegmentEvent, 'event' | 'properties' | 'timestamp'> | null {
  const { id, order_id, currency } = order;
  if (topic === 'orders/paid' || topic === 'orders/create') {
    const properties = { order_id: id!, total: order.total_price ?? null, currency: currency ?? null };
    return { event: 'Order Completed', properties, timestamp: order.processed_at ?? order.created_at };
  }
  if (topic === 'orders/cancelled')
    return { event: 'Order Cancelled', properties: { order_id: id! }, timestamp: order.cancelled_at };
  if (topic === 'fulfillment_events/create') {
    const event = parcels.get(order.status ?? '');
    return event === undefined ? null : { event, properties: { order_id: order_id! }, timestamp: order.happened_at };
  }
  if (topic !== 'refunds/create') return null;
  const isGiven = (status = 'success') => status !== 'failure' && status !== 'error';
  const back = (order.transactions ?? []).filter(({ kind, status }) => kind === 'refund' && isGiven(status));
  const value = back.reduce((sum, { amount }) => sum + Number(amount ?? 0), 0);
  const properties = { order_id: order_id!, value, currency: back[0]?.currency ?? null };
  return value > 0 ? { event: 'Order Refunded', properties, timestamp: order.created_at } : null;
}
