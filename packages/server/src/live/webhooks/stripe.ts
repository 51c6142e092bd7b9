import { createHmac, timingSafeEqual } from 'node:crypto';
import { minorUnitsOf } from '@perennial/words';
import type { SegmentEvent } from '../segment-event.ts';

/** A signature that is older may have been sent by somebody else again, in milliseconds. */
const TOLERANCE = 5 * 60_000;

/** Whether Stripe signed a body lately: `t=…,v1=…`, hex of HMAC-SHA256 of time, dot and body by the secret of the endpoint. */
export function isFromStripe(body: Buffer, header: string, secret: string, now: number): boolean {
  const parts = header.split(',').map((part) => part.split('=', 2) as [string, string?]);
  const time = parts.find(([name]) => name.trim() === 't')?.[1] ?? '';
  if (!/^\d+$/.test(time) || Math.abs(now - Number(time) * 1000) > TOLERANCE) return false;
  const expected = createHmac('sha256', secret).update(`${time}.`).update(body).digest();
  return parts
    .filter(([name]) => name.trim() === 'v1')
    .map(([, hex]) => Buffer.from(hex ?? '', 'hex'))
    .some((given) => given.length === expected.length && timingSafeEqual(given, expected));
}

interface StripeObject {
  readonly id: string;
  readonly created?: number;
  readonly currency?: string;
  readonly customer?: string | { readonly id: string } | null;
  readonly customer_email?: string | null;
  readonly customer_details?: { readonly email?: string | null } | null;
  readonly client_reference_id?: string | null;
  readonly payment_intent?: string | { readonly id: string } | null;
  /** Of a session that begins a subscription, and of a charge before version 2025-03-31 of Stripe's API. */
  readonly invoice?: string | { readonly id: string } | null;
  readonly payment_status?: string;
  readonly amount_total?: number | null;
  readonly amount_paid?: number;
  readonly amount_refunded?: number;
}

export interface StripeEvent {
  readonly id: string;
  readonly type: string;
  readonly created: number;
  readonly livemode?: boolean;
  readonly data: {
    readonly object: StripeObject;
    readonly previous_attributes?: { readonly amount_refunded?: number };
  };
}

/** What a webhook of Stripe tells: a payment, or money that was given back. None for what is neither. */
export function stripeEvents(told: StripeEvent): readonly SegmentEvent[] {
  const { object, previous_attributes } = told.data;
  const meaning = meaningOf(told.type, object, previous_attributes?.amount_refunded ?? 0);
  if (!meaning || !object.currency) return [];
  const currency = object.currency.toUpperCase();
  const order = orderOf(told.type, object);
  const email = object.customer_email ?? object.customer_details?.email ?? null;
  const userId =
    object.client_reference_id ??
    idOf(object.customer) ??
    email ??
    (meaning.event === 'Order Completed' ? `order ${order}` : null);
  const timestamp = new Date(told.created * 1000).toISOString();
  const total = meaning.minor / 10 ** minorUnitsOf(currency);
  const properties = { order_id: order, total, currency, ...(email && { email: email.trim().toLowerCase() }) };
  return [{ messageId: told.id, userId, event: meaning.event, timestamp, properties }];
}

/**
 * The number of an order is that of the invoice a session, an invoice or a charge is of, else of its payment: of a session that begins a subscription and its first invoice whichever
 * comes first counts, and once.
 */
function orderOf(type: string, { id, invoice, payment_intent }: StripeObject): string {
  return type === 'invoice.paid' ? id : (idOf(invoice) ?? idOf(payment_intent) ?? id);
}

/** What is paid by bank may be paid days after its session was completed. */
const sessions = ['checkout.session.completed', 'checkout.session.async_payment_succeeded'];

function meaningOf(
  type: string,
  object: StripeObject,
  refundedBefore: number,
): { readonly event: string; readonly minor: number } | null {
  if (sessions.includes(type) && object.payment_status === 'paid')
    return { event: 'Order Completed', minor: object.amount_total ?? 0 };
  if (type === 'invoice.paid' && (object.amount_paid ?? 0) > 0)
    return { event: 'Order Completed', minor: object.amount_paid! };
  const back = (object.amount_refunded ?? 0) - refundedBefore;
  return type === 'charge.refunded' && back > 0 ? { event: 'Order Refunded', minor: back } : null;
}

function idOf(named: string | { readonly id: string } | null | undefined): string | null {
  return (typeof named === 'string' ? named : named?.id) ?? null;
}
