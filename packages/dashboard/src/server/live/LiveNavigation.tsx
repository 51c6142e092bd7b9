import type { SessionAnswer } from '@perennial/server';
import { livePages } from './live-pages.tsx';
import type { Say } from './say.ts';

interface Props {
  readonly path: string;
  readonly say: Say;
  readonly session: SessionAnswer;
}

/** Pages that name customers, which is not for whoever only looks. */
const ofCustomers: readonly string[] = ['/live/decisions', '/live/sources', '/live/shop'];

/** The pages of what happens now. */
export function LiveNavigation({ path, say, session: { role } }: Props) {
  const pages = livePages.filter(({ to }) => role !== 'viewer' || !ofCustomers.includes(to));
  return (
    <nav className="live-navigation" aria-label={say('live.title')}>
      {pages.map(({ to, title }) => (
        <a key={to} href={to} aria-current={to === path ? 'page' : undefined}>
          {say(title)}
        </a>
      ))}
    </nav>
  );
}
