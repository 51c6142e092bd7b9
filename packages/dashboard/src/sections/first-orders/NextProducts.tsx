import type { FirstOrdersResult } from '@perennial/study';
import { dimensionWords, nextTable } from '@perennial/study/reports';
import { besideUsual } from '../../charts/beside-usual.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import { isolated } from '../../report/isolated.ts';
import type { SectionProps } from '../section-props.ts';

/** Pairs that are drawn, and rows of the table where none stands out. */
const DRAWN = 12;
const LISTED = 10;

interface Props extends SectionProps<FirstOrdersResult> {
  readonly of: FirstOrdersResult['next'][number];
}

/** What is taken next more often than usual; the table where chance explains all of it. */
export function NextProducts({ shown, of }: Props) {
  const { say, format } = useReport();
  const table = nextTable(shown, of);
  const apart = of.rows
    .filter(({ isApart, lift }) => isApart && lift > 1)
    .toSorted((a, b) => b.lift - a.lift)
    .slice(0, DRAWN);
  if (of.rows.length === 0) return null;
  if (apart.length === 0) return <TableCard table={table} limit={LISTED} />;
  const rows = apart.map(({ first, next, returned, share, usual }) => ({
    label: `${isolated(first)} → ${isolated(next)} (${format.count(returned)})`,
    ...share,
    usual,
  }));
  const axis = { xLabel: say('first-orders.share'), write: format.share };
  const words = {
    title: { code: 'first-orders.chart.next', values: { dimension: { message: dimensionWords(of.dimension) } } },
    says: { code: 'first-orders.chart.next.says', values: {} },
  } as const;
  return <ChartFigure table={{ ...table, ...words }} draw={(width) => besideUsual(rows, { width, ...axis })} />;
}
