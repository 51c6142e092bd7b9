import { type Language, makeSpeaker } from '@perennial/words';
import { QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { Masthead } from './app/Masthead.tsx';
import { Navigation } from './app/Navigation.tsx';
import { pageAt, type ShownPage } from './app/pages.tsx';
import { Freshness } from './Freshness.tsx';
import { Problem } from './Problem.tsx';
import type { PageProps } from './page-props.ts';
import { SignInPage } from './people/SignInPage.tsx';
import { WelcomePage } from './people/WelcomePage.tsx';
import { followed } from './place/follow-link.ts';
import { askAnew, makeQueries } from './queries.ts';
import { rememberedLanguage, rememberLanguage } from './remembered-language.ts';
import { useAnswer } from './use-answer.ts';

interface Props {
  /** The reader's locales, the best first. */
  readonly preferred: readonly string[];
}

/** The pages of the server. The address holds what is looked at. */
export function ServerPages({ preferred }: Props) {
  const queries = useMemo(makeQueries, []);
  return (
    <QueryClientProvider client={queries}>
      <Known preferred={preferred} />
    </QueryClientProvider>
  );
}

/** Once it is known who looks, and at what. */
function Known({ preferred }: Props) {
  const [language, setLanguage] = useState(() => rememberedLanguage(preferred));
  const { answer: session, error } = useAnswer('GET /api/session', { language, keeps: true });
  const isWanted = session !== undefined && session.role !== null;
  const status = useAnswer('GET /api/status', { language, keeps: true, isWanted });
  const newest = status.answer?.newest ?? null;
  const currency = newest?.currency;
  const minorUnits = newest?.minorUnits;
  const speaker = useMemo(
    () =>
      makeSpeaker(language, {
        surface: 'page',
        locales: preferred,
        ...(currency !== undefined && { currency }),
        ...(minorUnits !== undefined && { minorUnits }),
      }),
    [language, preferred, currency, minorUnits],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language) => {
    rememberLanguage(chosen);
    setLanguage(chosen);
  };
  const problem = error ?? status.error;
  if (problem !== undefined)
    return (
      <main className="page-alone">
        <Problem error={problem} speaker={speaker} />
      </main>
    );
  if (!session || (isWanted && !status.answer)) return <p className="waiting">{speaker.say('app.loading')}</p>;
  const brand = status.answer?.brand ?? null;
  return (
    <Shown
      speaker={speaker}
      session={session}
      newest={newest}
      brand={brand}
      preferred={preferred}
      onLanguage={choose}
    />
  );
}

interface ShownProps extends PageProps {
  readonly onLanguage: (language: Language) => void;
}

function Shown({ onLanguage, ...props }: ShownProps) {
  const { speaker, session, newest } = props;
  const { say } = speaker;
  const [path, navigate] = useLocation();
  const queries = useQueryClient();
  const isKnown = session.role !== null && path !== '/welcome' && path !== '/sign-in';
  const page = isKnown ? pageAt(path, props) : doorAt(path, props);
  const title = page?.title ?? say('app.no-page');
  const heading = useHeading(path, title);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew with each page.
  useEffect(() => {
    // A run may have ended since the last page was looked at.
    void askAnew(queries, 'GET /api/status');
  }, [queries, path]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: links are links; a click on one within the pages loads nothing anew.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser makes a click of a key on a link.
    <div
      onClick={(event) => {
        const address = followed(event);
        if (address === null) return;
        event.preventDefault();
        navigate(address);
      }}
    >
      <a className="skip" href="#content">
        {say('app.skip')}
      </a>
      <Masthead {...props} onLanguage={onLanguage} />
      <div className={isKnown ? 'frame app' : 'frame app door'}>
        {isKnown && <Navigation {...props} path={path} />}
        <main id="content">
          <div className="page-head">
            <h1 ref={heading} tabIndex={-1} className={page?.isTitledWithin ? 'unseen' : undefined}>
              {title}
            </h1>
            {isKnown && newest && page?.hasFigures && <Freshness freshness={newest.freshness} speaker={speaker} />}
          </div>
          {page ? (
            page.content
          ) : (
            <div className="card empty">
              <p>{say('app.no-page.remedy')}</p>
              <p>
                <a className="main" href="/">
                  {say('app.no-page.back')}
                </a>
              </p>
            </div>
          )}
        </main>
      </div>
    </div>
  );
}

function doorAt(path: string, props: PageProps): ShownPage {
  const { say } = props.speaker;
  if (path === '/welcome') return { title: say('app.welcome'), content: <WelcomePage {...props} /> };
  return { title: say('app.sign-in'), content: <SignInPage {...props} /> };
}

/** Says where one is: to the title of the window, and to a reader that reads out, where one has come from another page. */
function useHeading(path: string, title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(path);
  useEffect(() => {
    document.title = title === 'Perennial' ? title : `${title} · Perennial`;
  }, [title]);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [path]);
  return heading;
}
