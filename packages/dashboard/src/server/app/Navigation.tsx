import { reportDefinitions } from '@perennial/study/reports';
import { useId, useState } from 'react';
import type { PageProps } from '../page-props.ts';
import { titleOf } from '../place/title-of.ts';
import { NavigationGroup } from './NavigationGroup.tsx';
import { namedPages } from './pages.tsx';
import { groupedReports } from './report-groups.ts';

interface Props extends PageProps {
  readonly path: string;
}

const groups = ['customers', 'live', 'trust', 'work'] as const;

/** All pages that are for whoever looks: the reports of the newest run by what is asked, then the others. On a phone it opens from a button. */
export function Navigation({ path, speaker, session, newest }: Props) {
  const { say } = speaker;
  const [isOpen, setIsOpen] = useState(false);
  const list = useId();
  const link = (to: string, words: string) => (
    <li key={to}>
      <a href={to} aria-current={to === path ? 'page' : undefined} onClick={() => setIsOpen(false)}>
        {words}
      </a>
    </li>
  );
  // Before the first run they are those that it will have: nothing moves when it has ended.
  const reports = groupedReports(newest?.reports ?? reportDefinitions.map(({ name }) => name), newest?.empty ?? []);
  return (
    <nav className={isOpen ? 'navigation open' : 'navigation'} aria-label={say('app.pages')}>
      <button
        type="button"
        className="navigation-open"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setIsOpen(!isOpen)}
      >
        {say('app.pages')}
      </button>
      <div id={list} className="navigation-list">
        <ul>{link('/', say('app.home'))}</ul>
        <h2>{say('app.reports')}</h2>
        {reports.map(({ group, names }) => (
          <NavigationGroup
            key={group}
            title={say(`app.reports.${group}`, { n: { count: names.length } })}
            isHere={names.some((name) => path === `/reports/${name}`)}
          >
            {names.map((name) => link(`/reports/${name}`, titleOf(name, speaker)))}
          </NavigationGroup>
        ))}
        {groups.map((group) => {
          const shown = namedPages.filter((page) => page.group === group && page.isFor(session.role));
          return shown.length === 0 ? null : (
            <div key={group}>
              <h2>{say(`app.group.${group}`)}</h2>
              <ul>{shown.map(({ path: to, title }) => link(to, say(title)))}</ul>
            </div>
          );
        })}
      </div>
    </nav>
  );
}
