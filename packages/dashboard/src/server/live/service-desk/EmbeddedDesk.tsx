import { Failure, languageOf, makeSpeaker, type Speaker } from '@perennial/words';
import { QueryClientProvider } from '@tanstack/react-query';
import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { Field } from '../../../fields/Field.tsx';
import { ask } from '../../ask.ts';
import { Problem } from '../../Problem.tsx';
import { makeQueries } from '../../queries.ts';
import type { DeskLookUp } from '../answers.ts';
import { DeskSearch } from './DeskSearch.tsx';
import { deskOf } from './desk.ts';
import { keepDeskKey, keptDeskKey } from './desk-key.ts';
import { FoundAtDesk } from './FoundAtDesk.tsx';

/** Where the card stands in a frame of a help desk. */
export const EMBEDDED_DESK = '/embed/service-desk';

/** The service desk in a frame: it asks with a key that is typed in, and with no session. Whom it shows stands behind the # of its address. */
export function EmbeddedDesk({ preferred }: { readonly preferred: readonly string[] }) {
  const language = languageOf(preferred);
  const speaker = useMemo(() => makeSpeaker(language, { surface: 'page', locales: preferred }), [language, preferred]);
  const queries = useMemo(makeQueries, []);
  const [key, setKey] = useState(keptDeskKey);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = speaker.say('service-desk.title');
  }, [language, speaker]);
  const choose = (chosen: string | null, refused = false) => {
    keepDeskKey(chosen);
    setKey(chosen);
    setRefused(refused);
  };
  return (
    <QueryClientProvider client={queries}>
      <main className="service-desk embedded">
        <h1>{speaker.say('service-desk.asks')}</h1>
        {key === null ? (
          <DeskKey speaker={speaker} isRefused={isRefused} onKey={(typed) => choose(typed)} />
        ) : (
          <>
            <Desk speaker={speaker} deskKey={key} onRefused={() => choose(null, true)} />
            <button type="button" className="link" onClick={() => choose(null)}>
              {speaker.say('service-desk.key.forget')}
            </button>
          </>
        )}
      </main>
    </QueryClientProvider>
  );
}

interface KeyProps {
  readonly speaker: Speaker;
  readonly isRefused: boolean;
  readonly onKey: (key: string) => void;
}

function DeskKey({ speaker: { say }, isRefused, onKey }: KeyProps) {
  const [typed, setTyped] = useState('');
  const use = (event: FormEvent) => {
    event.preventDefault();
    onKey(typed.trim());
  };
  return (
    <form className="card form" onSubmit={use}>
      {isRefused && <p role="alert">{say('service-desk.key.refused')}</p>}
      <Field label={say('service-desk.key')} isWide>
        <input
          type="password"
          required
          autoComplete="off"
          maxLength={100}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </Field>
      <p className="quiet">{say('service-desk.key.why')}</p>
      <button type="submit" className="main">
        {say('service-desk.key.use')}
      </button>
    </form>
  );
}

interface DeskProps {
  readonly speaker: Speaker;
  readonly deskKey: string;
  readonly onRefused: () => void;
}

function Desk({ speaker, deskKey, onRefused }: DeskProps) {
  const { language } = speaker;
  const [search, setSearch] = useSoughtByAddress();
  const [found, setFound] = useState<DeskLookUp | null>(null);
  const [error, setError] = useState<unknown>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each customer and key.
  useEffect(() => {
    let isLeft = false;
    setFound(null);
    setError(undefined);
    if (search === '') return;
    ask('GET /api/service-desk', { query: { search }, language, key: deskKey })
      .then((answer) => !isLeft && setFound(answer))
      .catch((failed) => {
        if (isLeft) return;
        if (failed instanceof Failure && ['not-signed-in', 'not-allowed'].includes(failed.code)) onRefused();
        else setError(failed);
      });
    return () => {
      isLeft = true;
    };
  }, [search, deskKey, language]);
  const onService = (service: NonNullable<DeskLookUp['service']>) => setFound(found && { ...found, service });
  return (
    <>
      <DeskSearch key={search} speaker={speaker} search={search} onSearch={setSearch} />
      {error !== undefined && <Problem error={error} speaker={speaker} />}
      <div aria-live="polite">
        {found && (
          <FoundAtDesk
            found={found}
            speaker={speaker}
            onChoose={setSearch}
            desk={deskOf({ language, key: deskKey, onService })}
          />
        )}
      </div>
    </>
  );
}

/** Who is looked for, as the page around the frame says it behind the #, or as somebody typed since. */
function useSoughtByAddress() {
  const said = () => new URLSearchParams(location.hash.slice(1)).get('search') ?? '';
  const [search, setSearch] = useState(said);
  // biome-ignore lint/correctness/useExhaustiveDependencies: listens as long as the card stands.
  useEffect(() => {
    const follow = () => setSearch(said());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [search, setSearch] as const;
}
