import { type CostFileRead, type CostHints, columnsUsed, leftOutRows } from '../cost-file.ts';
import { type CostTable, cellsOf } from '../cost-table.ts';
import { dayOrder, dayOrderOf, periodOf } from '../days.ts';
import { lasted } from './lasted.ts';
import { ticketColumns } from './ticket-columns.ts';

/** A customer was helped on a day. */
export interface Ticket {
  readonly customer: string;
  readonly day: string;
  /** Null where the file does not say how long it took. */
  readonly minutes: number | null;
}

/** A file of service tickets as it was read. */
export interface TicketsFile extends CostFileRead<Ticket> {
  readonly kind: 'tickets';
}

/** Reads service tickets: who was helped, when, and for how long. */
export function readTickets(table: CostTable, { dateOrder }: CostHints): TicketsFile {
  const columns = ticketColumns(table.header.cells)!;
  const customers = cellsOf(table, columns.customer);
  const days = cellsOf(table, columns.day);
  const order = dateOrder ?? dayOrderOf(days);
  if (order === null) throw dayOrder(table, days);
  const minutesOf = lasted(table, columns);
  const leftOut = leftOutRows();
  const rows: Ticket[] = [];
  for (const [i, { line }] of table.rows.entries()) {
    const day = days[i] === '' ? null : periodOf(days[i]!, order)?.from;
    const minutes = minutesOf(i);
    if (customers[i] === '') leftOut.add('no-customer', line);
    else if (day === null) leftOut.add('no-day', line);
    else if (day === undefined) leftOut.add('unreadable-day', line);
    else if (minutes === 'unreadable') leftOut.add('unreadable-amount', line);
    else rows.push({ customer: customers[i]!, day, minutes });
  }
  return {
    kind: 'tickets',
    name: table.name,
    rowsInFile: table.rows.length,
    rowsUsed: rows.length,
    leftOut: leftOut.all(),
    columns: columnsUsed(table.header.cells, columns),
    rows,
    notes: [],
  };
}
