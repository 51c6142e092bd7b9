import type { DataResult } from '@perennial/study';
import { columnsTable, statusesTable } from '@perennial/study/reports';
import { TableCard } from '../../figures/TableCard.tsx';
import type { SectionProps } from '../section-props.ts';

/** Which column was taken for what and why, and the statuses with what became of them. */
export function ColumnsUsed({ shown }: SectionProps<DataResult>) {
  const [columns, statuses] = [columnsTable(shown), statusesTable(shown)];
  return (
    <>
      {columns.rows.length > 0 && <TableCard table={columns} />}
      {statuses.rows.length > 0 && <TableCard table={statuses} />}
    </>
  );
}
