import type { ValueResult } from '@perennial/study';
import { aliveAndValueTable, pastAndFutureTable } from '@perennial/study/reports';
import { density } from '../../charts/density.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';

/** P(alive) × what customers have brought: whom to keep, whom to win back. */
export function AliveAndValue({ shown }: SectionProps<ValueResult>) {
  const { say, format } = useReport();
  const table = aliveAndValueTable(shown);
  const x = { label: say('column.alive'), write: format.share, isLog: false };
  const y = { label: say('column.historic'), write: format.moneyShort, isLog: true };
  return <ChartFigure table={table} draw={(width) => density(table.rows, { width, x, y, diagonal: false })} />;
}

/** What customers have brought × what they are expected to bring. */
export function PastAndFuture({ shown }: SectionProps<ValueResult>) {
  const { say, format } = useReport();
  const table = pastAndFutureTable(shown);
  const x = { label: say('column.historic'), write: format.moneyShort, isLog: true };
  const y = { label: say('column.expected'), write: format.moneyShort, isLog: true };
  return <ChartFigure table={table} draw={(width) => density(table.rows, { width, x, y, diagonal: true })} />;
}
