import { reportDefinitions } from '@perennial/study/reports';
import type { WordKey } from '@perennial/words';
import type { ReactNode } from 'react';
import { BringPage } from '../bring/BringPage.tsx';
import { CustomerPage } from '../customers/CustomerPage.tsx';
import { CustomersPage } from '../customers/CustomersPage.tsx';
import { GlossaryPage } from '../glossary/GlossaryPage.tsx';
import { HomePage } from '../home/HomePage.tsx';
import { livePages } from '../live/live-pages.tsx';
import { AuditPage } from '../manage/AuditPage.tsx';
import { KeysPage } from '../manage/KeysPage.tsx';
import type { PageProps } from '../page-props.ts';
import { PeoplePage } from '../people/PeoplePage.tsx';
import { PersonalDataPage } from '../personal-data/PersonalDataPage.tsx';
import { mayAdministrate, mayAskCustomers, mayConnect, mayHaveKeys, mayWork, type Role } from '../place/roles.ts';
import { titleOf } from '../place/title-of.ts';
import { GoalsPage } from '../plan/GoalsPage.tsx';
import { NotesPage } from '../plan/NotesPage.tsx';
import { PlaybooksPage } from '../playbooks/PlaybooksPage.tsx';
import { RefreshPage } from '../refresh/RefreshPage.tsx';
import { ReportsPage } from '../reports/ReportsPage.tsx';
import { SegmentPage } from '../segments/SegmentPage.tsx';
import { SegmentsPage } from '../segments/SegmentsPage.tsx';
import { SettingsPage } from '../settings/SettingsPage.tsx';
import { MonitoringPage } from '../trust/MonitoringPage.tsx';
import { RunsPage } from '../trust/RunsPage.tsx';

/** A page that the navigation names. */
interface NamedPage {
  readonly path: string;
  readonly title: WordKey;
  readonly group: 'customers' | 'live' | 'trust' | 'work';
  readonly isFor: (role: Role) => boolean;
  readonly draw: (props: PageProps) => ReactNode;
}

const everybody = (role: Role) => role !== null;

/** Of a business that sells by orders: what a first run will have. */
const reportNames: readonly string[] = reportDefinitions.map(({ name }) => name);

/** Live pages that name customers, which is not for whoever only looks. */
const isOfCustomers = (to: string) =>
  ['/live/decisions', '/live/service-desk', '/live/sources', '/live/shop'].includes(to);

/** Pages with figures of the newest run that do not say its age themselves. */
const figured = [
  '/runs',
  '/customers',
  '/segments',
  '/goals',
  '/playbooks',
  '/live/service-desk',
  '/live/shop',
  '/live/read-outs',
];

/** The pages besides the reports, as the navigation lists them. A new one is a line here, one in the server's list of pages, and one in its table of access. */
export const namedPages: readonly NamedPage[] = [
  {
    path: '/customers',
    title: 'app.all-customers',
    group: 'customers',
    isFor: mayAskCustomers,
    draw: (props) => <CustomersPage {...props} />,
  },
  {
    path: '/segments',
    title: 'app.segments',
    group: 'customers',
    isFor: mayAskCustomers,
    draw: (props) => <SegmentsPage {...props} />,
  },
  {
    path: '/goals',
    title: 'app.goals',
    group: 'customers',
    isFor: everybody,
    draw: (props) => <GoalsPage {...props} />,
  },
  {
    path: '/playbooks',
    title: 'playbooks.title',
    group: 'customers',
    isFor: everybody,
    draw: (props) => <PlaybooksPage {...props} />,
  },
  ...livePages.map(({ to, title, render }) => ({
    path: to,
    title,
    group: 'live' as const,
    isFor: (role: Role) => role !== null && (role !== 'viewer' || !isOfCustomers(to)),
    draw: render,
  })),
  { path: '/runs', title: 'app.runs', group: 'trust', isFor: everybody, draw: (props) => <RunsPage {...props} /> },
  {
    path: '/monitoring',
    title: 'app.monitoring',
    group: 'trust',
    isFor: everybody,
    draw: (props) => <MonitoringPage {...props} />,
  },
  { path: '/notes', title: 'app.notes', group: 'trust', isFor: everybody, draw: (props) => <NotesPage {...props} /> },
  {
    path: '/glossary',
    title: 'app.glossary',
    group: 'trust',
    isFor: everybody,
    draw: (props) => <GlossaryPage {...props} />,
  },
  { path: '/bring', title: 'app.bring', group: 'work', isFor: mayWork, draw: (props) => <BringPage {...props} /> },
  {
    path: '/personal-data',
    title: 'persons.title',
    group: 'work',
    isFor: mayAdministrate,
    draw: (props) => <PersonalDataPage {...props} />,
  },
  {
    path: '/settings',
    title: 'settings.title',
    group: 'work',
    isFor: mayWork,
    draw: (props) => <SettingsPage {...props} />,
  },
  {
    path: '/refresh',
    title: 'refresh.title',
    group: 'work',
    isFor: mayConnect,
    draw: (props) => <RefreshPage {...props} />,
  },
  {
    path: '/people',
    title: 'app.people',
    group: 'work',
    isFor: mayAdministrate,
    draw: (props) => <PeoplePage {...props} />,
  },
  { path: '/keys', title: 'app.keys', group: 'work', isFor: mayHaveKeys, draw: (props) => <KeysPage {...props} /> },
  {
    path: '/audit',
    title: 'app.audit',
    group: 'work',
    isFor: mayAdministrate,
    draw: (props) => <AuditPage {...props} />,
  },
];

export interface ShownPage {
  readonly title: string;
  readonly content: ReactNode;
  /** Whether figures of a run stand on it whose age nothing else on it says. */
  readonly hasFigures?: boolean;
  /** Whether what is shown has the same title, which need not be seen twice. */
  readonly isTitledWithin?: boolean;
}

/** What the address says of what is looked at. */
function asked(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

/** The page at an address, for somebody who has signed in; null where there is none for them. */
export function pageAt(path: string, props: PageProps): ShownPage | null {
  const { speaker, session, newest } = props;
  const { say } = speaker;
  const [, first = '', second] = path.split('/');
  if (path === '/' || first === 'home')
    return {
      title: newest?.business ?? 'Perennial',
      content: <HomePage {...props} named={second ?? null} />,
      hasFigures: true,
    };
  if (first === 'reports' && second !== undefined && (newest?.reports ?? reportNames).includes(second))
    return {
      title: titleOf(second, speaker),
      content: <ReportsPage key={second} {...props} names={[second]} />,
      isTitledWithin: newest !== null,
    };
  if (path === '/customer' && mayAskCustomers(session.role))
    return { title: asked('id') ?? say('column.customer'), content: <CustomerPage {...props} />, hasFigures: true };
  if (path === '/segment' && mayAskCustomers(session.role))
    return { title: asked('name') ?? say('app.segment'), content: <SegmentPage {...props} />, hasFigures: true };
  const page = namedPages.find((each) => each.path === path && each.isFor(session.role));
  return page ? { title: say(page.title), content: page.draw(props), hasFigures: figured.includes(page.path) } : null;
}
