import type { SessionAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { mayWork } from './place/roles.ts';

interface Props {
  readonly speaker: Speaker;
  readonly session: SessionAnswer;
}

/** What stands where nothing has been studied: what would fill it, and where to bring it. */
export function Nothing({ speaker: { say }, session }: Props) {
  return (
    <div className="card empty">
      <h2>{say('app.empty')}</h2>
      <p>{say('app.empty.remedy')}</p>
      {mayWork(session.role) && (
        <p>
          <a className="main" href="/bring">
            {say('app.bring')}
          </a>
        </p>
      )}
    </div>
  );
}
