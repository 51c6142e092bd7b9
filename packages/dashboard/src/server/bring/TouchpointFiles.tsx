import type { PreviewAnswer } from '@perennial/server';
import { Failure, type FailureMessageCode, type MessageValues, type Speaker } from '@perennial/words';
import { Problem } from '../Problem.tsx';

interface Props {
  readonly touchpoints: NonNullable<PreviewAnswer['touchpoints']>;
  readonly speaker: Speaker;
}

/** Files of touchpoints beside those of orders: what they are used for, which columns and rows are read, and how many of the people are customers. */
export function TouchpointFiles({ touchpoints: { files, says, failure }, speaker }: Props) {
  return (
    <>
      {failure && (
        <Problem
          error={new Failure(failure.code as FailureMessageCode, failure.values as MessageValues)}
          speaker={speaker}
        />
      )}
      {files.map((file) => (
        <p key={file} className="small">
          {speaker.say('touchpoints.file', { file: { text: file } })}
        </p>
      ))}
      {says.map(({ code, words }) => (
        <p key={`${code} ${words}`} className="small">
          {words}
        </p>
      ))}
    </>
  );
}
