import type { IntervalRow } from '../charts/intervals.ts';
import type { Report } from '../report/context.ts';
import type { Column } from './DataTable.tsx';

/** The table of a chart of intervals. `write`: the numbers as shown. */
export function intervalColumns(
  { say }: Report,
  title: string,
  write: (value: number) => string,
): readonly Column<IntervalRow>[] {
  const end = (key: 'low95' | 'low80' | 'median' | 'high80' | 'high95'): Column<IntervalRow> => ({
    key,
    title: say(`column.${key}`),
    isNumber: true,
    value: ({ interval }) => interval[key],
    show: ({ interval }) => write(interval[key]),
  });
  return [
    { key: 'name', title, value: ({ label }) => label },
    ...(['low95', 'low80', 'median', 'high80', 'high95'] as const).map(end),
  ];
}
