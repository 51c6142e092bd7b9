import type { ChangesSince } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { changesInWords } from './changes-in-words.ts';

interface Props {
  readonly changes: ChangesSince | null;
  /** The day between both runs from which the business was another. */
  readonly businessChanged: string | null;
  readonly minorUnits: number;
  readonly speaker: Speaker;
}

/** What the newest run changed since the one before, and why; the causes add up to the movement. */
export function Changed({ changes, businessChanged, minorUnits, speaker }: Props) {
  const { say } = speaker;
  if (changes === null) return <p className="card">{say('app.monitoring.inputs.none')}</p>;
  const minor = (units: number) => Math.round(units * 10 ** minorUnits);
  return (
    <section className="card" aria-labelledby="changed-title">
      <h2 id="changed-title">{say('run.changes', { run: { count: changes.sinceRun } })}</h2>
      <p>{changesInWords(changes, minor, speaker)}</p>
      {businessChanged !== null && (
        <p className="small">{say('mail.business-changed', { date: { date: businessChanged } })}</p>
      )}
      {'because' in changes && changes.because.length > 0 && (
        <SimpleTable
          title={say('run.changes.cause')}
          columns={[
            { key: 'cause', title: say('run.changes.cause') },
            { key: 'money', title: say('column.money'), isNumber: true },
          ]}
          rows={changes.because.map(({ cause, why, money }) => ({
            key: cause,
            cells: [speaker.tell('cause', why) ?? why.code, speaker.format.moneyRound(minor(money))],
          }))}
        />
      )}
    </section>
  );
}
