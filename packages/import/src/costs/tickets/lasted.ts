import { type CostTable, cellsOf } from '../cost-table.ts';
import { numberColumn } from '../numbers.ts';
import type { TicketColumns } from './ticket-columns.ts';

const MICROS = 1e6;

/** How long each ticket took, in minutes: null where its row does not say it, `unreadable` where what it says cannot be read. */
export function lasted(table: CostTable, columns: TicketColumns): (row: number) => number | null | 'unreadable' {
  const { minutes, hours, seconds, clock } = columns;
  const cells = cellsOf(table, minutes ?? hours ?? seconds ?? clock);
  const isClock = [minutes, hours, seconds].every((column) => column === undefined);
  const minutesEach = minutes !== undefined ? 1 : hours !== undefined ? 60 : 1 / 60;
  const numbers = numberColumn(cells, 'point');
  return (row) => {
    const cell = cells[row]!;
    const onClock = clockMinutes(cell);
    if (onClock !== null) return onClock;
    const read = numbers.read(cell);
    if (read === 'nothing') return null;
    // Of 90 nobody knows whether they are seconds or minutes.
    return read === 'unreadable' || (isClock && read.micros !== 0)
      ? 'unreadable'
      : (read.micros / MICROS) * minutesEach;
  };
}

/** `1:05:00`, `65:00:00`, `1h 5m`, `5m 30s`: hours, minutes and seconds. Null for what is none. */
function clockMinutes(cell: string): number | null {
  const [, h, m, s] =
    /^(\d{1,4}):(\d{2}):(\d{2})$/.exec(cell) ??
    /^(?:(\d+)\s?h(?:rs?|ours?)?)?\s?(?:(\d+)\s?m(?:in(?:ute)?s?)?)?\s?(?:(\d+)\s?s(?:ec(?:ond)?s?)?)?$/i.exec(cell) ??
    [];
  if (h === undefined && m === undefined && s === undefined) return null;
  return Number(h ?? 0) * 60 + Number(m ?? 0) + Number(s ?? 0) / 60;
}
