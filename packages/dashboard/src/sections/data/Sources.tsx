import type { DataResult } from '@perennial/study';
import { sourcesTable } from '@perennial/study/reports';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';

/** The files the study was made from, and how they were read. */
export function Sources({ shown }: SectionProps<DataResult>) {
  const { say } = useReport();
  return (
    <TableCard table={sourcesTable(shown)}>
      <ul className="notes">
        {shown.record.sources.flatMap(({ name, notes }) =>
          notes
            .filter(({ code }) => code !== 'statuses')
            .map(({ code, values }) => <li key={`${name} ${code}`}>{say(`note.${code}`, values)}</li>),
        )}
      </ul>
    </TableCard>
  );
}
