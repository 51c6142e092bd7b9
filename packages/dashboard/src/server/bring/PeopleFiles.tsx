import type { PreviewAnswer } from '@perennial/server';
import { Failure, type FailureMessageCode, type MessageValues, type Speaker } from '@perennial/words';
import { Problem } from '../Problem.tsx';
import { ColumnsOfFiles } from './ColumnsOfFiles.tsx';

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
      <ColumnsOfFiles
        files={files}
        columns={columns.map(({ use, ...column }) => ({ ...column, takenFor: use?.words ?? null }))}
        title={say('attributes.used-for')}
        speaker={speaker}
      />
      {says.map(({ code, words }) => (
        <p key={code} className="small">
          {words}
        </p>
      ))}
    </>
  );
}
