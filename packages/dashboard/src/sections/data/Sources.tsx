import type { DataResult } from '@perennial/study';
import { sourcesTable } from '@perennial/study/reports';
import { StudyWords } from '../../figures/StudyWords.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import type { SectionProps } from '../section-props.ts';

/** The files the study was made from, and how they were read. */
export function Sources({ shown }: SectionProps<DataResult>) {
  const { tell } = useReport();
  return (
    <TableCard table={sourcesTable(shown)}>
      <ul className="notes">
        {shown.record.sources.flatMap(({ name, notes, noted }) =>
          notes.map((note, i) => {
            const message = noted?.[i];
            return (
              <li key={`${name} ${note}`}>
                <StudyWords translated={message ? tell('note', message) : null} own={note} />
              </li>
            );
          }),
        )}
      </ul>
    </TableCard>
  );
}
