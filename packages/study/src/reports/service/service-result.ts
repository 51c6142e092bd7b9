import type { Trait } from '../drivers/drivers-result.ts';
import type { CustomerRow } from '../value/value-result.ts';

/** Days after the first order in which something happens to a customer; what they do is counted from there on, so that an event cannot follow from it. */
export const FIRST_DAYS = 30;

/** Days within which a call still comes to what happened. */
export const LATELY = 90;

/** What may happen to a customer after an order: a ticket with the service, or money given back. */
export const serviceEvents = ['ticket', 'refund'] as const;
export type ServiceEvent = (typeof serviceEvents)[number];

/** Whom to call after something happened. */
export interface ToCall {
  readonly customers: number;
  readonly rows: readonly CustomerRow[];
}

/** What customers answered who were asked how satisfied they are: NPS to 6, 7 and 8, from 9 on; CSAT to 2, 3, from 4 on. */
export const answersGiven = ['low', 'middle', 'high'] as const;
export type AnswerGiven = (typeof answersGiven)[number];

export interface ServiceResult {
  /** The age by which value and return are counted, in days; null where too few have reached any. */
  readonly days: number | null;
  /** To how many customers each happened in their first days; absent of what nothing is known of. */
  readonly happened: Readonly<Partial<Record<ServiceEvent, number>>>;
  /** Customers to whom it happened beside those to whom it did not, of the same quarter and with as many orders by then. */
  readonly events: readonly Trait[];
  /** Customers by what they answered last in their first days, and those who did not: beside each other as above. Absent where nobody was asked, or too few. */
  readonly satisfaction?: Trait;
  /** Of each, those to whom it happened and who have not ordered since: how many, and those with the highest forecasts first. Absent in runs made before it was kept. */
  readonly toCall?: Readonly<Partial<Record<ServiceEvent, ToCall>>>;
}
