import type { FirstOrdersResult } from '@perennial/study';
import { gapsTable } from '@perennial/study/reports';
import { gaps } from '../../charts/gaps.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';

/** How long customers take between two orders. */
export function Gaps({ shown }: SectionProps<FirstOrdersResult>) {
  const { say, format } = useReport();
  // Those beyond the last time are in the table alone.
  const rows = shown.result.gaps.flatMap(({ to, ...bin }) => (to === null ? [] : [{ ...bin, to }]));
  if (rows.length === 0) return null;
  const axes = { xLabel: say('first-orders.gaps'), yLabel: say('first-orders.count'), write: format.count };
  return (
    <ChartFigure
      table={gapsTable(shown)}
      draw={(width) => gaps(rows, { width, ...axes })}
      legend={
        <Legend
          entries={[
            { mark: 'bar', tone: 'forecast', words: say('first-orders.first') },
            { mark: 'bar', words: say('first-orders.later') },
          ]}
        />
      }
    />
  );
}
