import type { Visitor } from '@perennial/decide';
import { amountOf, currencyOf, type LiveEvent, orderIdOf } from '../live/segment-event.ts';
import type { DecidedPage, Entry, Outcome } from '../live/write/entry.ts';
import { unwantedEvents } from '../live/write/fold-entry.ts';

/** Who is put in the place of somebody who is deleted. */
export interface ErasedAs {
  readonly name: string;
  /** Another id for an order, a message or a decision of theirs; the same for the same one. */
  readonly otherId: (id: string) => string;
}

const money = new Set(['Order Completed', 'Order Refunded', 'Order Cancelled']);

/**
 * What stays of an entry of somebody who is deleted: money, what was decided and what came of it, under another name, so that sums and experiments stay what they
 * were; null of all else.
 */
export function erasedEntry(entry: Entry, as: ErasedAs): Entry | null {
  if (entry.kind === 'decision') return { kind: 'decision', decided: erasedDecision(entry.decided, as) };
  if (entry.kind === 'outcome') return { ...entry, outcome: erasedOutcome(entry.outcome, as) };
  const { event } = entry;
  const isKept = event.type === 'track' && (money.has(event.event) || Object.hasOwn(unwantedEvents, event.event));
  return isKept ? { ...entry, event: erasedEvent(event, as) } : null;
}

function erasedEvent({ type, event, at, receivedAt, messageId, properties }: LiveEvent, as: ErasedAs): LiveEvent {
  const order = orderIdOf(properties);
  const total = amountOf(properties);
  const currency = currencyOf(properties);
  return {
    type,
    event,
    at,
    receivedAt,
    messageId: as.otherId(messageId),
    anonymousId: null,
    userId: as.name,
    groupId: null,
    properties: {
      ...(order !== null && { order_id: as.otherId(order) }),
      ...(total !== null && { total }),
      ...(currency !== null && { currency }),
    },
    traits: {},
  };
}

function erasedDecision({ id, at, page, isKept, visitor }: DecidedPage, { name, otherId }: ErasedAs): DecidedPage {
  return {
    id: otherId(id),
    at,
    anonymousId: null,
    userId: name,
    unit: name,
    page: { ...page, visitor: name },
    isKept,
    // By what is left, another policy can still be tried on the same choices.
    visitor: erasedVisitor(visitor, name),
  };
}

function erasedOutcome(outcome: Outcome, { name, otherId }: ErasedAs): Outcome {
  const { messageId, decision } = outcome;
  return {
    ...outcome,
    messageId: otherId(messageId),
    decision: decision && otherId(decision),
    anonymousId: null,
    userId: name,
  };
}

function erasedVisitor({ consents, priceSensitivity, stage, value }: Visitor, id: string): Visitor {
  return {
    id,
    consents,
    attributes: {},
    needs: [],
    remembered: {},
    ...(priceSensitivity !== undefined && { priceSensitivity }),
    ...(stage !== undefined && { stage }),
    ...(value && { value }),
  };
}
