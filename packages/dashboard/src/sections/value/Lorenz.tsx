import type { ValueResult } from '@perennial/study';
import { lorenzTable } from '@perennial/study/reports';
import { lorenz } from '../../charts/lorenz.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';

/** How few carry how much. */
export function Lorenz({ shown }: SectionProps<ValueResult>) {
  const { say, format } = useReport();
  const table = lorenzTable(shown);
  const axes = { xLabel: say('value.lorenz.x'), yLabel: say('value.lorenz.y'), write: format.share };
  return (
    <ChartFigure
      table={table}
      draw={(width) => lorenz(table.rows, { width, ...axes })}
      legend={
        <Legend
          entries={[
            { mark: 'line', words: say('legend.historic') },
            { mark: 'dashed', tone: 'forecast', words: say('legend.expected') },
          ]}
        />
      }
    />
  );
}
