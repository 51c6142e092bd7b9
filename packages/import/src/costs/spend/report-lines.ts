import { normaliseHeader } from '../../lexicon/headers.ts';
import type { CellRow } from '../cell-rows.ts';
import { type DayOrder, dayOf, type Period, periodOf } from '../days.ts';
import { aggregation } from '../lexicon/spend-headers.ts';

/** What a report says of itself in the lines above its header. */
export interface ReportLines {
  /** What a row is, where it is said: `sum` for one over all days. */
  readonly rowsAre: 'day' | 'week' | 'month' | 'long' | 'sum' | null;
  /** All days of the report. */
  readonly period: Period | null;
}

const kinds: readonly (readonly [NonNullable<ReportLines['rowsAre']>, RegExp])[] = [
  ['week', /week|woch|semain|seman|settim|tydz|tygod|周|週/],
  ['month', /month|monat|mois|mens|mes|miesi|maand|月/],
  ['long', /quarter|quartal|trimest|kwart|year|jahr|annu|anual|annual|rok|jaar|年|季/],
  ['sum', /summary|zusammenfass|resume|resumen|riepilog|podsumow|samenvatt|overall|汇总|总计/],
  ['day', /dai|day|tag|jour|diari|giorn|dzien|dag|hour|stund|heure|日|天/],
];

/** Reads the lines above a header; dates in numbers are read as those of its rows are. */
export function reportLines(above: readonly CellRow[], order: DayOrder): ReportLines {
  const lines = above.map(({ cells }) => cells.filter((cell) => cell !== ''));
  const said = lines.find(([label = '']) => aggregation.test(normaliseHeader(label)))?.[1];
  const rowsAre = said === undefined ? null : (kinds.find(([, word]) => word.test(normaliseHeader(said)))?.[0] ?? null);
  const ranges = lines.flat().flatMap((cell) => {
    const period = periodOf(cell, order);
    return period && period.from < period.to ? [period] : [];
  });
  return { rowsAre, period: ranges[0] ?? startAndEnd(lines.flat(), order) };
}

/** `Report Start: January 1, 2024`, and the same for its end. */
function startAndEnd(cells: readonly string[], order: DayOrder): Period | null {
  const after = (label: RegExp) => {
    const [, text] = cells.map((cell) => label.exec(cell)).find((found) => found !== null) ?? [];
    return text === undefined ? null : dayOf(text.trim(), order);
  };
  const [from, to] = [after(/^(?:report|date) start: (.+)$/i), after(/^(?:report|date) end: (.+)$/i)];
  return from && to && from <= to ? { from, to } : null;
}
