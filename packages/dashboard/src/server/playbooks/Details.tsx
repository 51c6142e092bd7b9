import type { Speaker } from '@perennial/words';
import type { ReactNode } from 'react';
import type { Outcome } from './lift-scale.ts';
import { measureWords } from './measure-words.ts';

interface Props {
  /** Which row it is of, for whoever does not see it. */
  readonly of: string;
  readonly startedAt: string | null;
  readonly runs: ReactNode;
  readonly outcome: Outcome | null;
  readonly speaker: Speaker;
  readonly children: ReactNode;
}

/** What the row of a playbook or a policy has no column for: when it began, how often it ran, revenue, its steps and what was decided. */
export function Details({ of, startedAt, runs, outcome, speaker, children }: Props) {
  const { say, format } = speaker;
  const parts = [
    [say('playbooks.started'), startedAt === null ? say('playbooks.started.not') : format.date(startedAt.slice(0, 10))],
    [say('playbooks.runs'), runs],
    ...(outcome ? [[say('playbooks.revenue'), measureWords(outcome, 'revenue', speaker)]] : []),
  ] as const;
  return (
    <details>
      <summary>
        {say('playbooks.steps')}
        <span className="unseen">: {of}</span>
      </summary>
      <dl className="answers">
        {parts.map(([name, words]) => (
          <div key={String(name)}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {children}
    </details>
  );
}
