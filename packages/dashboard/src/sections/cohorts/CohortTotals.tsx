import type { CohortCurve, CohortGroup } from '@perennial/study';
import { basisLine } from '../../figures/basis-line.ts';
import { type Column, DataTable } from '../../figures/DataTable.tsx';
import { useReport } from '../../report/context.ts';

/** What each cohort brought and is still expected to bring; the sums are those of the study. */
export function CohortTotals({ group }: { readonly group: CohortGroup }) {
  const report = useReport();
  const { data, say, format } = report;
  const column = (
    key: 'customers' | 'active' | 'historic' | 'expected',
    title: string,
    write: (value: number) => string,
  ): Column<CohortCurve> => ({
    key,
    title,
    isNumber: true,
    value: (row) => row[key],
    show: (row) => write(row[key]),
  });
  return (
    <details className="card on-screen">
      <summary>{say('cohorts.totals')}</summary>
      <DataTable
        caption={say('cohorts.totals')}
        rows={group.cohorts}
        columns={[
          { key: 'cohort', title: say('cohorts.cohort'), value: ({ cohort }) => cohort },
          column('customers', say('column.customers'), format.count),
          column('active', say('cohorts.active'), format.count),
          column('historic', say('column.historic'), format.moneyRound),
          column('expected', say('cohorts.expected'), format.moneyRound),
        ]}
      />
      <p className="basis">
        {basisLine(report, { n: group.customers, horizonDays: data.record.settings.horizonDays })}
      </p>
    </details>
  );
}
