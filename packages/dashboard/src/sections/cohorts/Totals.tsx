import { cohortsTable } from '@perennial/study/reports';
import { writeBasis } from '../../figures/basis-line.ts';
import { FittedTable } from '../../figures/FittedTable.tsx';
import { TableFoot } from '../../figures/TableFoot.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { GroupProps } from './group-props.ts';

/** What each cohort brought and is still expected to bring; the sums are those of the study. */
export function Totals({ shown, group }: GroupProps) {
  const report = useReport();
  const table = cohortsTable(shown, group);
  return (
    <details className="card on-screen">
      <summary>{write(report, table.title)}</summary>
      <FittedTable table={table} />
      <TableFoot table={table}>
        <p className="basis">{writeBasis(report, table.basis)}</p>
      </TableFoot>
    </details>
  );
}
