import { linesTable, type RenewalsResult, type RunRecord } from '@perennial/study/reports';
import { TableCard } from '../../figures/TableCard.tsx';
import type { SectionProps } from '../section-props.ts';

/** Rows of a list that are shown; its file has all of them. */
const SHOWN = 15;

/** Who is at risk? */
export function Renewals({ shown }: SectionProps<RenewalsResult, RunRecord>) {
  return (['atRisk', 'gone', 'best'] as const)
    .map((which) => linesTable(shown, which))
    .filter(({ rows }) => rows.length > 0)
    .map((table) => <TableCard key={table.name} table={table} limit={SHOWN} />);
}
