import type { Attributes } from '../conditions/condition.ts';

/** What may go wrong for a customer, as events tell it, and that a ticket is solved. */
export const incidentKinds = [
  'delivery-late',
  'delivery-failed',
  'return',
  'refund',
  'complaint',
  'ticket',
  'ticket-solved',
] as const;
export type IncidentKind = (typeof incidentKinds)[number];

export interface Incident {
  readonly kind: IncidentKind;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The number of the ticket, else of the order; null where none was named. */
  readonly about: string | null;
}

/** So many are remembered of a person, the latest. */
const MOST = 20;
const LONGEST = 100;

const kinds: Readonly<Record<string, IncidentKind>> = {
  'Delivery Delayed': 'delivery-late',
  'Delivery Failed': 'delivery-failed',
  'Product Returned': 'return',
  'Order Refunded': 'refund',
  'Complaint Made': 'complaint',
  'Support Requested': 'ticket',
  'Support Resolved': 'ticket-solved',
};

/** The latest incidents after one more event; the same ones where it is none. */
export function withIncident(
  before: readonly Incident[] | null,
  { event, at, properties }: { readonly event: string; readonly at: number; readonly properties: Attributes },
): readonly Incident[] | null {
  if (!Object.hasOwn(kinds, event)) return before;
  return withIncidents(before, [{ kind: kinds[event]!, at, about: aboutOf(properties) }]);
}

/** Of both, the latest, whatever came first. */
export function withIncidents(
  one: readonly Incident[] | null,
  other: readonly Incident[] | null,
): readonly Incident[] | null {
  if (!one || !other) return one ?? other;
  return [...one, ...other].sort(latestFirst).slice(0, MOST);
}

function latestFirst(a: Incident, b: Incident): number {
  const [x, y] = [JSON.stringify([a.kind, a.about]), JSON.stringify([b.kind, b.about])];
  return b.at - a.at || (x < y ? -1 : x > y ? 1 : 0);
}

function aboutOf(properties: Attributes): string | null {
  const { ticket_id, ticketId, order_id, orderId, transaction_id } = properties;
  const named = ticket_id ?? ticketId ?? order_id ?? orderId ?? transaction_id ?? null;
  return typeof named === 'number' || (typeof named === 'string' && named !== '')
    ? String(named).slice(0, LONGEST)
    : null;
}

/**
 * Incidents from a moment on, the latest first, without tickets that were solved later: one that is solved under a number ends the ticket of that number, one without a number all before it.
 */
export function openIncidents(incidents: readonly Incident[], since: number): readonly Incident[] {
  const solved = incidents.filter(({ kind }) => kind === 'ticket-solved');
  const isSolved = ({ at, about }: Incident) =>
    solved.some((by) => by.at >= at && (by.about === null || by.about === about));
  return incidents
    .filter((each) => each.at >= since && each.kind !== 'ticket-solved' && !(each.kind === 'ticket' && isSolved(each)))
    .toSorted(latestFirst);
}
