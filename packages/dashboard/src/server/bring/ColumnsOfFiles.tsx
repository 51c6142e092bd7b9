import type { Speaker } from '@perennial/words';
import { type ReactNode, useState } from 'react';
import { SimpleTable } from '../../figures/SimpleTable.tsx';

export interface FileColumn {
  readonly file: string;
  readonly column: string;
  /** Null where nothing is made of it. */
  readonly takenFor: string | null;
  readonly samples: readonly string[];
}

interface Props {
  readonly files: readonly string[];
  readonly columns: readonly FileColumn[];
  /** Title of what columns are taken for. */
  readonly title: string;
  readonly speaker: Speaker;
  /** Where it can be said otherwise: a choice in place of what a column is taken for. */
  readonly choice?: (column: FileColumn) => ReactNode;
}

/** A table a file: what each of its columns is taken for, with samples; those that are used come first. */
export function ColumnsOfFiles({ files, columns, title, speaker: { say }, choice }: Props) {
  // A row stays where it is when it is corrected.
  const [first] = useState(() => columns.filter(({ takenFor }) => takenFor !== null).map(keyOf));
  return files.map((file) => (
    <div key={file} className="card">
      <h3>
        <bdi>{file}</bdi>
      </h3>
      <SimpleTable
        title={file}
        isStacked
        columns={[
          { key: 'column', title: say('app.column') },
          { key: 'taken-for', title },
          { key: 'samples', title: say('bring.samples') },
        ]}
        rows={columns
          .filter((each) => each.file === file)
          .toSorted((a, b) => Number(first.includes(keyOf(b))) - Number(first.includes(keyOf(a))))
          .map(({ samples, ...each }) => ({
            key: each.column,
            cells: [
              <bdi key="column">{each.column}</bdi>,
              choice ? choice({ ...each, samples }) : (each.takenFor ?? say('bring.not-used')),
              <bdi key="samples">{samples.length === 0 ? say('bring.blank') : samples.join(' · ')}</bdi>,
            ],
          }))}
      />
    </div>
  ));
}

function keyOf({ file, column }: FileColumn): string {
  return `${file} ${column}`;
}
