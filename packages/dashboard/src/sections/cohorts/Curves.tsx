import type { CohortGroup } from '@perennial/study';
import { cohortCurves } from '../../charts/cohort-curves.ts';
import { basisLine } from '../../figures/basis-line.ts';
import { ChartFigure } from '../../figures/ChartFigure.tsx';
import { Legend } from '../../figures/Legend.tsx';
import { useReport } from '../../report/context.ts';
import { cohortRow, evenly } from './curve-rows.ts';

/** Value per customer by age, a line a cohort. */
export function Curves({ group }: { readonly group: CohortGroup }) {
  const report = useReport();
  const { data, say, format } = report;
  const lines = evenly(group.cohorts).map(cohortRow);
  const rows = group.cohorts.flatMap((cohort) => [
    ...cohort.ages.map((age, i) => ({
      cohort: cohort.cohort,
      customers: cohort.customers,
      age,
      money: cohort.money[i] ?? null,
      kind: (cohort.unfinishedFrom !== null && i >= cohort.unfinishedFrom ? 'unfinished' : 'complete') as Kind,
    })),
    ...cohort.forecast.ages.map((age, i) => ({
      cohort: cohort.cohort,
      customers: cohort.customers,
      age,
      money: cohort.forecast.money[i] ?? null,
      kind: 'forecast' as Kind,
    })),
  ]);
  const kinds = {
    complete: say('legend.actual'),
    unfinished: say('legend.unfinished'),
    forecast: say('cohorts.forecast'),
  };
  return (
    <ChartFigure
      name="cohort-curves"
      paper="whole"
      title={say('cohorts.curves')}
      says={say('cohorts.curves.says')}
      draw={(width) =>
        cohortCurves(lines, {
          width,
          xLabel: say('cohorts.months-of-age'),
          yLabel: say('cohorts.per-customer'),
          write: format.moneyShort,
        })
      }
      legend={
        <Legend
          entries={[
            { mark: 'line', words: kinds.complete },
            { mark: 'line', tone: 'faint', words: kinds.unfinished },
            { mark: 'dashed', tone: 'forecast', words: kinds.forecast },
            { mark: 'band-light', tone: 'forecast', words: say('legend.band80') },
          ]}
        />
      }
      columns={[
        { key: 'cohort', title: say('cohorts.cohort'), value: ({ cohort }) => cohort },
        {
          key: 'customers',
          title: say('column.customers'),
          isNumber: true,
          value: (row) => row.customers,
          show: (row) => format.count(row.customers),
        },
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
        { key: 'kind', title: say('customers.what'), value: ({ kind }) => kind, show: ({ kind }) => kinds[kind] },
      ]}
      rows={rows}
      basis={basisLine(report, { n: group.customers, horizonDays: data.record.settings.horizonDays })}
    />
  );
}

type Kind = 'complete' | 'unfinished' | 'forecast';
