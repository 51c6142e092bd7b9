import { normaliseHeader } from '../../lexicon/headers.ts';
import { type TicketPart, ticketHeaders } from '../lexicon/ticket-headers.ts';

/** Which column is what, by its number. */
export type TicketColumns = Readonly<Partial<Record<TicketPart, number>>> & {
  readonly customer: number;
  readonly day: number;
};

/** Which columns of a header are those of service tickets; null where it is no such header. Money among them speaks for orders. */
export function ticketColumns(header: readonly string[]): TicketColumns | null {
  const names = header.map(normaliseHeader);
  const found: Partial<Record<TicketPart, number>> = {};
  for (const part of Object.keys(ticketHeaders) as TicketPart[]) {
    const at = ticketHeaders[part].map((each) => names.indexOf(each)).find((i) => i >= 0);
    if (at !== undefined) found[part] = at;
  }
  const { customer, day } = found;
  const isOfService = [found.ticket, found.minutes, found.hours, found.seconds].some((column) => column !== undefined);
  const hasMoney = names.some((name) =>
    /^(?:total|amount|price|revenue|order id|order total|betrag|kwota|montant|importe|金额)$/.test(name),
  );
  return customer !== undefined && day !== undefined && isOfService && !hasMoney ? { ...found, customer, day } : null;
}
