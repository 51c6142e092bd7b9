import type { ReportDefinition, Shown } from '@perennial/study/reports';
import { Sentences } from '../figures/Sentences.tsx';
import { TableCard } from '../figures/TableCard.tsx';
import { TableFigure } from '../figures/TableFigure.tsx';

/** What every section is drawn from. */
export interface SectionProps {
  readonly shown: Shown;
  readonly definition: ReportDefinition;
}

/** A report without charts of its own: what it says, then its tables, drawn as the charts that they name. */
export function Tables({ shown, definition }: SectionProps) {
  const tables = definition.tables(shown, {});
  return (
    <>
      <Sentences messages={definition.sentences(shown, {})} />
      {tables.map((table) =>
        table.chart ? <TableFigure key={table.name} table={table} /> : <TableCard key={table.name} table={table} />,
      )}
    </>
  );
}
