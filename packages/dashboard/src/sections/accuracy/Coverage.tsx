import { coverageTable } from '@perennial/study/reports';
import { coverage } from '../../charts/coverage.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { useReport } from '../../report/context.ts';
import type { AccuracyProps } from './accuracy-props.ts';

/** Whether as many customers fell below each quantile as were forecast to, over all cut-offs. */
export function Coverage({ shown, measure }: AccuracyProps) {
  const { say, format } = useReport();
  const table = coverageTable(shown, measure);
  const axes = { xLabel: say('accuracy.level'), yLabel: say('accuracy.share'), write: format.share };
  return <ChartFigure table={table} draw={(width) => coverage(table.rows, { width, ...axes })} />;
}
