import type { Speaker } from '@perennial/words';
import { SimpleTable } from '../../figures/SimpleTable.tsx';

interface FileColumn {
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
}

/** A table a file: what each of its columns is taken for, with samples; those that are used come first. */
export function ColumnsOfFiles({ files, columns, title, speaker: { say } }: Props) {
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
          .toSorted((a, b) => Number(b.takenFor !== null) - Number(a.takenFor !== null))
          .map(({ column, takenFor, samples }) => ({
            key: column,
            cells: [
              <bdi key="column">{column}</bdi>,
              takenFor ?? say('bring.not-used'),
              <bdi key="samples">{samples.length === 0 ? say('bring.blank') : samples.join(' · ')}</bdi>,
            ],
          }))}
      />
    </div>
  ));
}
