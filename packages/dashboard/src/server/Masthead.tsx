import type { SessionAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { ask } from './ask.ts';

interface Props {
  readonly speaker: Speaker;
  readonly session: SessionAnswer;
  readonly path: string;
}

/** The pages there are, and who looks at them. */
export function Masthead({ speaker, session, path }: Props) {
  const { say, language } = speaker;
  const pages = [
    { to: '/', words: say('app.report'), isShown: session.role !== null },
    { to: '/customers', words: say('column.customers'), isShown: session.role !== null && session.role !== 'viewer' },
    { to: '/live', words: say('live.title'), isShown: session.role !== null },
    { to: '/bring', words: say('app.bring'), isShown: ['analyst', 'engineer', 'admin'].includes(session.role ?? '') },
    { to: '/people', words: say('app.people'), isShown: session.role === 'admin' },
  ];
  const leave = async () => {
    await ask('/api/session', { method: 'DELETE', language });
    location.assign('/sign-in');
  };
  return (
    <nav className="masthead" aria-label="Perennial">
      {pages
        .filter(({ isShown }) => isShown)
        .map(({ to, words }) => (
          <a
            key={to}
            href={to}
            aria-current={to === path || (to === '/live' && path.startsWith('/live/')) ? 'page' : undefined}
          >
            {words}
          </a>
        ))}
      {session.name !== null && (
        <span className="masthead-end">
          {session.name}{' '}
          <button type="button" className="link" onClick={leave}>
            {say('app.sign-out')}
          </button>
        </span>
      )}
    </nav>
  );
}
