import { curvesTable } from '@perennial/study/reports';
import { cohortCurves } from '../../charts/cohort-curves.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';
import { cohortRow, evenly } from './curve-rows.ts';
import type { GroupProps } from './group-props.ts';

/** Value per customer by age, a line a cohort. */
export function Curves({ shown, group }: GroupProps) {
  const { say, format } = useReport();
  const lines = evenly(group.cohorts).map(cohortRow);
  const axes = {
    xLabel: say('cohorts.months-of-age'),
    yLabel: say('cohorts.per-customer'),
    write: format.moneyShort,
  };
  return (
    <ChartFigure
      table={curvesTable(shown, group)}
      paper="whole"
      draw={(width) => cohortCurves(lines, { width, ...axes })}
      legend={
        <Legend
          entries={[
            { mark: 'line', words: say('legend.actual') },
            { mark: 'line', tone: 'faint', words: say('legend.unfinished') },
            { mark: 'dashed', tone: 'forecast', words: say('cohorts.forecast') },
            { mark: 'band-light', tone: 'forecast', words: say('legend.band80') },
          ]}
        />
      }
    />
  );
}
