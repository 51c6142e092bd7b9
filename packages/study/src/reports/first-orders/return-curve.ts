import { kaplanMeier } from '@perennial/models';
import type { Chance, OrderNumber } from './first-orders-result.ts';

/** Customers of whom a next order came after so many days, or none had within them. */
export interface GapRow {
  readonly days: number;
  /** 1 or 0. */
  readonly returned: number;
  readonly customers: number;
}

/** Fewer watched until the end of a time do not tell what is usual. */
export const FEWEST_WATCHED = 30;

type Step = ReturnType<typeof kaplanMeier>[number];

/** Kaplan & Meier's curve of those who have not ordered again yet. */
export function returnCurve(rows: readonly GapRow[]): readonly Step[] {
  const column = (of: (row: GapRow) => number) => Float64Array.from(rows, of);
  return kaplanMeier({
    entered: column(() => 0),
    renewed: column(({ days, returned }) => (returned === 1 ? days - 1 : days)),
    leftBy: column(({ days, returned }) => (returned === 1 ? days : 0)),
    count: column(({ customers }) => customers),
  });
}

/** The chance within so many days; null where too few were watched that long. */
export function chanceWithin(rows: readonly GapRow[], curve: readonly Step[], days: number): Chance | null {
  const watched = rows.reduce((sum, row) => (row.days >= days || row.returned === 1 ? sum + row.customers : sum), 0);
  const stillWatched = rows.reduce((sum, row) => (row.days >= days ? sum + row.customers : sum), 0);
  if (watched < FEWEST_WATCHED || stillWatched === 0) return null;
  const step = curve.findLast(({ t }) => t <= days);
  if (!step) return { share: 0, low95: 0, high95: noneReturned(watched) };
  return { share: 1 - step.survival, low95: 1 - step.high, high95: 1 - step.low };
}

/** The upper end where none of n came back: 1 − 0.05^(1/n). */
function noneReturned(n: number): number {
  return 1 - 0.05 ** (1 / n);
}

/** Days by which a quarter, half and three quarters have ordered again, of those who do within a time. */
export function quartilesWithin(
  rows: readonly GapRow[],
  curve: readonly Step[],
  days: number,
): OrderNumber['quartiles'] {
  const returned = rows.reduce((sum, row) => (row.returned === 1 && row.days <= days ? sum + row.customers : sum), 0);
  const last = curve.findLast(({ t }) => t <= days);
  if (returned < FEWEST_WATCHED || !last) return null;
  const all = 1 - last.survival;
  const at = (part: number) => curve.find(({ survival }) => 1 - survival >= part * all - 1e-12)!.t;
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}
