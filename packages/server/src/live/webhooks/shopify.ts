import { createHmac, timingSafeEqual } from 'node:crypto';
import { statusFate } from '@perennial/import';
import type { SegmentEvent } from '../segment-event.ts';

/** Whether Shopify signed a body: base64 of HMAC-SHA256 by the secret of the app. */
export function isFromShopify(body: Buffer, signature: string, secret: string): boolean {
  const expected = createHmac('sha256', secret).update(body).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

interface ShopifyRefund {
  readonly id?: number | string;
  readonly order_id?: number | string;
  readonly created_at?: string;
  readonly transactions?: readonly {
    readonly kind?: string;
    readonly status?: string;
    readonly amount?: string;
    readonly currency?: string;
  }[];
}

interface ShopifyOrder extends ShopifyRefund {
  /** Of a parcel. */
  readonly status?: string;
  readonly happened_at?: string;
  readonly processed_at?: string;
  readonly updated_at?: string;
  readonly cancelled_at?: string | null;
  readonly financial_status?: string | null;
  readonly currency?: string;
  readonly total_price?: string;
  /** Of the goods, after discounts. */
  readonly subtotal_price?: string;
  readonly test?: boolean;
  readonly name?: string;
  readonly order_number?: number | string;
  readonly customer?: { readonly id?: number | string; readonly email?: string | null } | null;
  readonly email?: string | null;
  readonly contact_email?: string | null;
  readonly refunds?: readonly ShopifyRefund[];
}

/** Topics that tell an order as it stands, whatever has become of it. */
const ofOrders = ['orders/create', 'orders/paid', 'orders/updated', 'orders/cancelled'];

/** How the files of a workspace tell orders: by what they know customers, and whether amounts are those of the goods alone, as in the export as CSV. */
export interface FilesSay {
  readonly customersAre: 'emails' | 'ids';
  readonly amountsAre: 'subtotals' | 'totals';
}

/**
 * What a webhook of Shopify tells, as events: an order that was paid, cancelled or voided, money that was given back, what became of a parcel. None for what is none of these. What was told
 * once has the same message whichever topic tells it again, so that topics may come in any order and more than once. An order has all of its numbers, and its customer the name by which the
 * workspace knows customers: the export as CSV has orders by `name`, customers by e-mail, and amounts before shipping.
 */
export function shopifyEvents(
  topic: string,
  body: unknown,
  messageId: string,
  files: FilesSay = { customersAre: 'ids', amountsAre: 'totals' },
): readonly SegmentEvent[] {
  const order = body as ShopifyOrder;
  if (order.test === true) return [];
  if (ofOrders.includes(topic)) return orderEvents(order, files);
  if (topic === 'refunds/create') return refundEvents(order, order.order_id);
  const event = topic === 'fulfillment_events/create' ? parcels.get(order.status ?? '') : undefined;
  const properties = { order_id: order.order_id! };
  return event === undefined ? [] : [{ event, messageId, properties, timestamp: order.happened_at }];
}

/** What a carrier says of a parcel. An order that is `fulfilled` has only left. */
const parcels: ReadonlyMap<string, string> = new Map([
  ['delivered', 'Order Delivered'],
  ['delayed', 'Delivery Delayed'],
  ['failure', 'Delivery Failed'],
]);

/**
 * An order counts by its financial status as in a file of orders: where it is authorised or paid, in part or whole, not while its payment is pending. Once it is cancelled, or its
 * authorisation was voided or has expired, it counts no more.
 */
function orderEvents(order: ShopifyOrder, { customersAre, amountsAre }: FilesSay): readonly SegmentEvent[] {
  const { id, name, order_number, currency, financial_status: status = null } = order;
  const total = amountsAre === 'subtotals' ? (order.subtotal_price ?? order.total_price) : order.total_price;
  const numbers = { ...(name && { order_name: name }), ...(order_number && { order_number }) };
  const properties = { order_id: id!, ...numbers, financial_status: status };
  const fate = status ? statusFate(String(status).replaceAll('_', ' ')) : 'counts';
  if (order.cancelled_at || fate === 'left-out') {
    const timestamp = order.cancelled_at ?? order.updated_at;
    // Whoever pays on delivery and cancels before has never paid anything.
    const isPaid = fate !== 'pending' && fate !== 'unpaid';
    return isPaid ? [{ event: 'Order Cancelled', messageId: `order ${id} cancelled`, properties, timestamp }] : [];
  }
  if (fate === 'pending' || fate === 'unpaid') return [];
  const { names, told } = whoOrdered(order, customersAre);
  const completed = {
    ...{ event: 'Order Completed', messageId: `order ${id}` },
    ...names,
    properties: { ...properties, ...told, total: total ?? null, currency: currency ?? null },
    timestamp: order.processed_at ?? order.created_at,
  };
  const refunds = (order.refunds ?? []).flatMap((refund) => refundEvents(refund, id));
  if (fate !== 'given-back' || refunds.length > 0) return [completed, ...refunds];
  const refunded = { event: 'Order Refunded', messageId: `order ${id} refunded`, timestamp: order.updated_at };
  return [completed, { ...refunded, properties }];
}

/** The names under which somebody ordered, and by what else they are known. An order of nobody is of somebody who is known by nothing else. */
function whoOrdered(
  { id: order, customer, email, contact_email }: ShopifyOrder,
  customersAre: FilesSay['customersAre'],
) {
  const id = customer?.id ? String(customer.id) : null;
  const mail = [customer?.email, email, contact_email]
    .find((each) => each?.includes('@'))
    ?.trim()
    .toLowerCase();
  const told = { ...(mail && { email: mail }), ...(id !== null && { customer_id: id }) };
  if (customersAre === 'emails' && mail) return { names: { userId: mail, anonymousId: id }, told };
  return { names: { userId: id ?? mail ?? `order ${order}` }, told };
}

/** Money that is given back names its order alone: it happened to whoever ordered. One event a currency. */
function refundEvents({ id, created_at, transactions }: ShopifyRefund, order: ShopifyOrder['id']) {
  const sums = new Map<string | null, number>();
  for (const { kind, status = 'success', amount = '0', currency = null } of transactions ?? [])
    if (kind === 'refund' && status !== 'failure' && status !== 'error')
      sums.set(currency, (sums.get(currency) ?? 0) + Number(amount));
  const given = [...sums].filter(([, value]) => !(value <= 0));
  return given.map(
    ([currency, value], i): SegmentEvent => ({
      event: 'Order Refunded',
      messageId: i === 0 ? `refund ${id}` : `refund ${id} ${currency}`,
      properties: { order_id: order!, value, currency },
      timestamp: created_at,
    }),
  );
}
