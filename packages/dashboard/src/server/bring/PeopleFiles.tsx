import type { PreviewAnswer } from '@perennial/server';
import { Failure, type FailureMessageCode, type MessageValues, type Speaker } from '@perennial/words';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { Problem } from '../Problem.tsx';

interface Props {
  readonly people: NonNullable<PreviewAnswer['people']>;
  readonly speaker: Speaker;
}

/** Files of people beside those of orders: what each column is used for, and how many of the people are customers. */
export function PeopleFiles({ people: { files, columns, says, failure }, speaker }: Props) {
  const { say } = speaker;
  return (
    <>
      {failure && (
        <Problem
          error={new Failure(failure.code as FailureMessageCode, failure.values as MessageValues)}
          speaker={speaker}
        />
      )}
      {files.map((file) => (
        <div key={file} className="card">
          <h3>
            <bdi>{file}</bdi>
          </h3>
          <SimpleTable
            title={file}
            isStacked
            columns={[
              { key: 'column', title: say('app.column') },
              { key: 'use', title: say('attributes.used-for') },
              { key: 'samples', title: say('bring.samples') },
            ]}
            rows={columns
              .filter((each) => each.file === file)
              .map(({ column, use, samples }) => ({
                key: column,
                cells: [
                  <bdi key="column">{column}</bdi>,
                  use?.words ?? '–',
                  <bdi key="samples">{samples.join(' · ')}</bdi>,
                ],
              }))}
          />
        </div>
      ))}
      {says.map(({ code, words }) => (
        <p key={code} className="small">
          {words}
        </p>
      ))}
    </>
  );
}
