import { livePages } from './live-pages.tsx';
import type { Say } from './say.ts';

/** The pages of what happens now. */
export function LiveNavigation({ path, say }: { readonly path: string; readonly say: Say }) {
  return (
    <nav className="live-navigation" aria-label={say('live.title')}>
      {livePages.map(({ to, title }) => (
        <a key={to} href={to} aria-current={to === path ? 'page' : undefined}>
          {say(title)}
        </a>
      ))}
    </nav>
  );
}
