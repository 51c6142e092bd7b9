import type { PreviewAnswer } from '@perennial/server';
import { Failure, type FailureMessageCode, type MessageValues, type Speaker } from '@perennial/words';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { Problem } from '../Problem.tsx';
import { ColumnsOfFiles } from './ColumnsOfFiles.tsx';

interface Props {
  readonly subscriptions: NonNullable<PreviewAnswer['subscriptions']>;
  readonly speaker: Speaker;
}

/** Files of subscriptions: what each column is taken for, how many subscriptions there are, and which rows are none. */
export function SubscriptionFiles({ subscriptions, speaker }: Props) {
  const { say } = speaker;
  const { files, columns, rows, subscriptions: found, customers, currency, leftOut, notes, failure } = subscriptions;
  return (
    <>
      {failure ? (
        <Problem
          error={new Failure(failure.code as FailureMessageCode, failure.values as MessageValues)}
          speaker={speaker}
        />
      ) : (
        <p className="answer" role="status">
          {say('bring.subscriptions', {
            rows: { count: rows },
            subscriptions: { count: found },
            customers: { count: customers },
            currency: { text: currency },
          })}
        </p>
      )}
      <ColumnsOfFiles
        files={files}
        columns={columns.map(({ part, ...column }) => ({ ...column, takenFor: part?.words ?? null }))}
        title={say('app.taken-for')}
        speaker={speaker}
      />
      {leftOut.length > 0 && (
        <div className="card">
          <SimpleTable
            title={say('subscriptions.left-out')}
            columns={[
              { key: 'reason', title: say('app.why') },
              { key: 'rows', title: say('measure.rows'), isNumber: true },
              { key: 'line', title: say('subscriptions.first-line'), isNumber: true },
            ]}
            rows={leftOut.map(({ reason, rows: left, line }) => ({
              key: reason.code,
              cells: [reason.words, speaker.format.count(left), speaker.format.count(line)],
            }))}
          />
        </div>
      )}
      {notes.map(({ code, words }) => (
        <p key={`${code} ${words}`} className="small">
          {words}
        </p>
      ))}
    </>
  );
}
