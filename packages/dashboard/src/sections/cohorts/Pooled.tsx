import type { CohortGroup } from '@perennial/study';
import { cohortCurves } from '../../charts/cohort-curves.ts';
import { basisLine } from '../../figures/basis-line.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';
import { pooledRow } from './curve-rows.ts';
import { dimensionWords, groupWords } from './group-words.ts';

/** The values of a dimension beside each other at equal age. */
export function Pooled({ groups, dimension }: { readonly groups: readonly CohortGroup[]; readonly dimension: string }) {
  const report = useReport();
  const { say, format } = report;
  const rows = groups.flatMap((group) =>
    group.pooled.ages.map((age, i) => ({
      group: groupWords(report, group),
      age,
      money: group.pooled.money[i] ?? null,
      customers: group.pooled.customers[i] ?? 0,
    })),
  );
  return (
    <ChartFigure
      name={`value-by-${dimension}`}
      paper="whole"
      title={say('cohorts.pooled', { dimension: { text: dimensionWords(report, dimension) } })}
      says={say('cohorts.pooled.says')}
      draw={(width) =>
        cohortCurves(
          groups.map((group) => pooledRow(group, groupWords(report, group))),
          {
            width,
            xLabel: say('cohorts.months-of-age'),
            yLabel: say('cohorts.per-customer'),
            write: format.moneyShort,
          },
        )
      }
      legend={
        <Legend
          entries={[
            { mark: 'line', words: say('legend.actual') },
            { mark: 'line', tone: 'faint', words: say('legend.unfinished') },
          ]}
        />
      }
      columns={[
        { key: 'group', title: say('cohorts.group'), value: ({ group }) => group },
        {
          key: 'age_months',
          title: say('cohorts.age'),
          isNumber: true,
          value: ({ age }) => age,
          show: ({ age }) => format.decimal(age),
        },
        {
          key: 'money',
          title: say('cohorts.per-customer'),
          isNumber: true,
          value: ({ money }) => money,
          show: ({ money }) => format.money(money ?? NaN),
        },
        {
          key: 'customers',
          title: say('column.customers'),
          isNumber: true,
          value: (row) => row.customers,
          show: (row) => format.count(row.customers),
        },
      ]}
      rows={rows}
      basis={basisLine(report, { n: groups.reduce((sum, { customers }) => sum + customers, 0) })}
    />
  );
}
