import type { ComponentProps, ReactNode } from 'react';
import { SimpleTable } from '../../figures/SimpleTable.tsx';

interface Props extends ComponentProps<typeof SimpleTable> {
  /** What has to be known to read it. */
  readonly note?: ReactNode;
}

/** A table in a card of its own. */
export function TableCard({ note, ...table }: Props) {
  return (
    <div className="card live-table">
      <h2>{table.title}</h2>
      {note !== undefined && <p className="quiet">{note}</p>}
      <SimpleTable {...table} />
    </div>
  );
}
