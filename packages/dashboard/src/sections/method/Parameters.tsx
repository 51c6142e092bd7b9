import type { MethodResult } from '@perennial/study';
import { modelsTable, parametersTable } from '@perennial/study/reports';
import { DataTable } from '../../figures/DataTable.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';

/** Every model that was fitted, with its parameters, their intervals and its verdict. */
export function Parameters({ shown }: SectionProps<MethodResult>) {
  const report = useReport();
  const parameters = parametersTable(shown);
  return (
    <TableCard table={modelsTable(shown)}>
      <details>
        <summary>{write(report, parameters.title)}</summary>
        <DataTable table={parameters} />
      </details>
    </TableCard>
  );
}
