import type { PreviewAnswer } from '@perennial/server';
import { Failure, type FailureMessageCode, type MessageValues, type Speaker } from '@perennial/words';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { Problem } from '../Problem.tsx';
import { ColumnsOfFiles } from './ColumnsOfFiles.tsx';
import { type Corrections, partOf, subscriptionParts, withPart } from './corrections.ts';

interface Props {
  readonly subscriptions: NonNullable<PreviewAnswer['subscriptions']>;
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
  readonly speaker: Speaker;
}

/** How many subscriptions of how many customers were found, or why none. */
export function SubscriptionsFound({ subscriptions, speaker }: Pick<Props, 'subscriptions' | 'speaker'>) {
  const { rows, subscriptions: found, customers, currency, failure } = subscriptions;
  if (failure)
    return (
      <Problem
        error={new Failure(failure.code as FailureMessageCode, failure.values as MessageValues)}
        speaker={speaker}
      />
    );
  return (
    <p className="answer" role="status">
      {speaker.say('bring.subscriptions', {
        rows: { count: rows },
        subscriptions: { count: found },
        customers: { count: customers },
        currency: { text: currency },
      })}
    </p>
  );
}

/** Files of subscriptions: what each column is taken for, which is corrected where it stands, how many subscriptions there are, and which rows are none. */
export function SubscriptionFiles({ subscriptions, corrections, onCorrect, speaker }: Props) {
  const { say } = speaker;
  const { files, columns, leftOut, notes } = subscriptions;
  return (
    <>
      <ColumnsOfFiles
        files={files}
        columns={columns.map(({ part, ...column }) => ({ ...column, takenFor: part?.words ?? null }))}
        title={say('app.taken-for')}
        speaker={speaker}
        {...(subscriptions.isCorrectable && {
          choice: ({ column }) => (
            <select
              key="choice"
              aria-label={say('bring.role-of', { column: { text: column } })}
              value={partOf(column, columns, corrections) ?? ''}
              onChange={({ target: { value } }) =>
                onCorrect(withPart(corrections, column, subscriptionParts.find((part) => part === value) ?? null))
              }
            >
              <option value="">{say('bring.not-used')}</option>
              {subscriptionParts.map((part) => (
                <option key={part} value={part}>
                  {say(`subscriptions.part.${part}`)}
                </option>
              ))}
            </select>
          ),
        })}
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
