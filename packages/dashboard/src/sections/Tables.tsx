import type { ReportDefinition } from '@perennial/study/reports';
import { Sentences } from '../figures/Sentences.tsx';
import { TableCard } from '../figures/TableCard.tsx';
import { TableFigure } from '../figures/TableFigure.tsx';
import { tableId } from './list-places.ts';
import type { SectionProps } from './section-props.ts';

/** Rows that are shown; the file has all of them. */
const LISTED = 20;

interface Props extends SectionProps<unknown> {
  readonly definition: ReportDefinition;
}

/** A report without charts of its own: what it says, then its tables, drawn as the charts that they name. */
export function Tables({ shown, definition }: Props) {
  const tables = definition.tables(shown, {});
  return (
    <>
      <Sentences messages={definition.sentences(shown, {})} />
      {tables.map((table) =>
        table.chart && table.rows.length > 0 ? (
          <TableFigure key={table.name} table={table} paper="whole" />
        ) : (
          <TableCard key={table.name} table={table} id={tableId(definition.name, table.name)} limit={LISTED} />
        ),
      )}
    </>
  );
}
