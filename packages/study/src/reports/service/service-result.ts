import type { Trait } from '../drivers/drivers-result.ts';

/** What may happen to a customer after an order: a ticket with the service, or money given back. */
export const serviceEvents = ['ticket', 'refund'] as const;
export type ServiceEvent = (typeof serviceEvents)[number];

export interface ServiceResult {
  /** The age by which value and return are counted, in days; null where too few have reached any. */
  readonly days: number | null;
  /** To how many customers each happened in their first days; absent of what nothing is known of. */
  readonly happened: Readonly<Partial<Record<ServiceEvent, number>>>;
  /** Customers to whom it happened beside those to whom it did not, of the same quarter and with as many orders by then. */
  readonly events: readonly Trait[];
}
