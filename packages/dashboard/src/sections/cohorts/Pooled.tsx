import type { CohortGroup, CohortsResult } from '@perennial/study';
import { groupWords, pooledTable } from '@perennial/study/reports';
import { cohortCurves } from '../../charts/cohort-curves.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';
import { pooledRow } from './curve-rows.ts';

interface Props extends SectionProps<CohortsResult> {
  readonly groups: readonly CohortGroup[];
  readonly dimension: string;
}

/** The values of a dimension beside each other at equal age. */
export function Pooled({ shown, groups, dimension }: Props) {
  const report = useReport();
  const { say, format } = report;
  const lines = groups.map((group) => pooledRow(group, write(report, groupWords(group))));
  const axes = {
    xLabel: say('cohorts.months-of-age'),
    yLabel: say('cohorts.per-customer'),
    write: format.moneyShort,
  };
  return (
    <ChartFigure
      table={pooledTable(shown, groups, dimension)}
      paper="whole"
      draw={(width) => cohortCurves(lines, { width, ...axes, areGroups: true })}
      legend={
        <Legend
          entries={[
            { mark: 'line', words: say('legend.actual') },
            { mark: 'line', tone: 'faint', words: say('legend.unfinished') },
          ]}
        />
      }
    />
  );
}
