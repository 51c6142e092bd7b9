import type { SessionAnswer } from '@perennial/server';
import { type Language, makeSpeaker } from '@perennial/words';
import { useEffect, useMemo, useState } from 'react';
import { LanguageChoice } from '../page/LanguageChoice.tsx';
import { ThemeChoice } from '../page/ThemeChoice.tsx';
import { BringPage } from './bring/BringPage.tsx';
import { CustomersPage } from './customers/CustomersPage.tsx';
import { LiveNavigation } from './live/LiveNavigation.tsx';
import { livePages } from './live/live-pages.tsx';
import { Masthead } from './Masthead.tsx';
import { Problem } from './Problem.tsx';
import type { PageProps } from './page-props.ts';
import { PeoplePage } from './people/PeoplePage.tsx';
import { SignInPage } from './people/SignInPage.tsx';
import { WelcomePage } from './people/WelcomePage.tsx';
import { ReportPage } from './ReportPage.tsx';
import { rememberedLanguage, rememberLanguage } from './remembered-language.ts';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly path: string;
  /** The reader's locales, the best first. */
  readonly preferred: readonly string[];
}

/** The page at an address, once it is known who looks at it. */
export function ServerPages({ path, preferred }: Props) {
  const [language, setLanguage] = useState(() => rememberedLanguage(preferred));
  const speaker = useMemo(() => makeSpeaker(language, { surface: 'page', locales: preferred }), [language, preferred]);
  const { answer: session, error } = useAnswer<SessionAnswer>('/api/session', language);
  const choose = (chosen: Language) => {
    rememberLanguage(chosen);
    setLanguage(chosen);
  };
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (!session) {
    if (error === undefined) return <p className="waiting">{speaker.say('app.loading')}</p>;
    return (
      <main className="page-alone">
        <Problem error={error} speaker={speaker} />
      </main>
    );
  }
  const props: PageProps = { speaker, session, preferred };
  const masthead = <Masthead speaker={speaker} session={session} path={path} />;
  if (path === '/' && session.role !== null) {
    return <ReportPage {...props} above={masthead} onLanguage={choose} />;
  }
  const live = session.role === null ? undefined : livePages.find(({ to }) => to === path);
  return (
    <>
      {masthead}
      {live && <LiveNavigation path={path} say={speaker.say} session={session} />}
      <header className="head">
        <h1>{speaker.say(live ? live.title : titles[pageAt(path, session)])}</h1>
        <div className="head-choices">
          <LanguageChoice say={speaker.say} language={language} onLanguage={choose} />
          <ThemeChoice say={speaker.say} />
        </div>
      </header>
      <main className="page-alone">{live ? live.render(props) : pages[pageAt(path, session)](props)}</main>
    </>
  );
}

type PageName = 'bring' | 'customers' | 'people' | 'welcome' | 'sign-in';

const titles = {
  customers: 'column.customers',
  bring: 'app.bring',
  people: 'app.people',
  welcome: 'app.welcome',
  'sign-in': 'app.sign-in',
} as const;

const pages: Readonly<Record<PageName, (props: PageProps) => React.ReactNode>> = {
  customers: (props) => <CustomersPage {...props} />,
  bring: (props) => <BringPage {...props} />,
  people: (props) => <PeoplePage {...props} />,
  welcome: (props) => <WelcomePage {...props} />,
  'sign-in': (props) => <SignInPage {...props} />,
};

/** Whoever has not signed in sees where to. */
function pageAt(path: string, { role }: SessionAnswer): PageName {
  if (path === '/welcome') return 'welcome';
  if (role === null) return 'sign-in';
  return (['bring', 'customers', 'people'] as const).find((name) => path === `/${name}`) ?? 'sign-in';
}
