import { useEffect } from 'react';
import type { PageProps } from '../page-props.ts';
import { ReportsPage } from '../reports/ReportsPage.tsx';
import { firstView, isView, rememberView, reportsOf, type View, views } from './views.ts';
import { WhatActingBrought } from './WhatActingBrought.tsx';

interface Props extends PageProps {
  /** Of the address; null where it names none. */
  readonly named: string | null;
}

/** What to look at first: the same reports, arranged for who looks. */
export function HomePage({ named, ...props }: Props) {
  const { speaker, session, newest } = props;
  const view: View = isView(named) ? named : firstView(session.role);
  useEffect(() => {
    if (isView(named)) rememberView(named);
  }, [named]);
  // What the data say nothing of fills no page of somebody who came to see something.
  const names = reportsOf[view].filter((name) => newest?.reports.includes(name) && !newest.empty.includes(name));
  return (
    <>
      <nav className="views" aria-label={speaker.say('app.views')}>
        {views.map((each) => (
          <a key={each} href={`/home/${each}`} aria-current={each === view ? 'page' : undefined}>
            {speaker.say(`app.view.${each}`)}
          </a>
        ))}
      </nav>
      {newest !== null && <WhatActingBrought speaker={speaker} />}
      <ReportsPage {...props} names={names} isHome />
    </>
  );
}
