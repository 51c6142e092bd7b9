import type { ExperienceConfiguration } from '@perennial/decide';
import { DEMO_SHOP, demoShopIn } from '@perennial/decide/demo-shop';
import { useEffect, useState } from 'react';
import { ask } from '../../ask.ts';
import { Problem } from '../../Problem.tsx';
import type { PageProps } from '../../page-props.ts';
import { useAnswer } from '../../use-answer.ts';
import { DecisionTable } from '../DecisionTable.tsx';
import { mayDesign } from '../may-design.ts';
import { useEvery } from '../use-every.ts';
import { changesBetween } from './changes-between.ts';
import { Draft } from './Draft.tsx';
import { draftOf, forgetDraft, keepDraft, readDraft, savedDraft } from './drafts.ts';
import { newPage, readPage } from './edit-page.ts';
import { PageForm } from './PageForm.tsx';
import { Preview } from './Preview.tsx';
import { SlotTable } from './SlotTable.tsx';
import { Trial } from './Trial.tsx';
import { Versions } from './Versions.tsx';

interface Props extends PageProps {
  readonly experience: string;
  readonly isPublished: boolean;
  readonly onChange: () => void;
}

/** Works on one page: its slots, variants and policies, what any visitor would see, versions, and what is decided now. */
export function WorkOnPage(props: Props) {
  const { speaker, session, experience, isPublished, newest: run, onChange } = props;
  const { say, language } = speaker;
  const params = { key: experience };
  const {
    answer: versions = isPublished ? undefined : [],
    error,
    again,
  } = useAnswer('GET /api/experiences/:key/versions', { params, language, isWanted: isPublished });
  const newest = versions?.[0];
  const start =
    newest?.configuration ?? (experience === DEMO_SHOP ? demoShopIn(say) : newPage(experience, run?.currency ?? 'EUR'));
  const from = versions && draftOf(start, newest?.version ?? 0);
  const { text, change } = useDraft(experience, from, language);
  const [problem, setProblem] = useState<unknown>();
  const [said, setSaid] = useState('');
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!versions || text === undefined) return <div className="card skeleton page-high" aria-hidden="true" />;
  const page = readPage(text);
  const tell = (work: Promise<unknown>, words: string) => {
    setProblem(undefined);
    setSaid('');
    work.then(() => {
      setSaid(words);
      if (isPublished) again();
      onChange();
    }, setProblem);
  };
  const publish = (body: ExperienceConfiguration) =>
    tell(
      ask('PUT /api/experiences/:key', { params, body, language }).then(() => forgetDraft(experience)),
      say('live.published', { experience: { text: experience }, version: { count: body.version } }),
    );
  const save = (body: ExperienceConfiguration) =>
    tell(
      ask('PUT /api/experiences/:key/draft', { params, body, language }).then(() => forgetDraft(experience)),
      say('live.draft-saved'),
    );
  const drop = () =>
    tell(
      ask('DELETE /api/experiences/:key/draft', { params, language }).then(() => {
        if (from !== undefined) change(from);
        forgetDraft(experience);
      }),
      say('studio.draft.dropped'),
    );
  return (
    <>
      {newest?.stoppedAt != null && (
        <p className="card" role="alert">
          {say('live.stopped')}
        </p>
      )}
      {page && mayDesign(session) && (
        <PageForm page={page} say={say} onPage={(next) => change(JSON.stringify(next, null, 2))} />
      )}
      {page && !mayDesign(session) && <SlotTable configuration={page} speaker={speaker} />}
      <Draft
        speaker={speaker}
        text={text}
        isReadable={page !== null}
        changes={newest ? changesBetween(JSON.stringify(newest.configuration, null, 2), text) : []}
        onText={change}
      />
      {mayDesign(session) && (
        <div className="live-buttons">
          <button type="button" className="main" disabled={page === null} onClick={() => page && publish(page)}>
            {say('live.publish')}
          </button>
          <button type="button" disabled={page === null} onClick={() => page && save(page)}>
            {say('live.save-draft')}
          </button>
          {isPublished && (
            <button type="button" onClick={drop}>
              {say('studio.draft.drop')}
            </button>
          )}
          <button
            type="button"
            disabled={!newest || newest.stoppedAt !== null}
            onClick={() => tell(ask('POST /api/experiences/:key/stop', { params, language }), say('live.stopped'))}
          >
            {say('live.stop')}
          </button>
        </div>
      )}
      {said !== '' && <p role="status">{said}</p>}
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      {page && <Preview {...props} configuration={page} />}
      {page && isPublished && mayDesign(session) && <Trial speaker={speaker} configuration={page} />}
      <Versions
        versions={versions}
        speaker={speaker}
        onVersion={(version) => change(draftOf(version, newest?.version ?? 0))}
      />
      {isPublished && <Trace speaker={speaker} experience={experience} />}
    </>
  );
}

/**
 * The text that is worked on: what was left in this browser, else what was saved for all, else where one would go on from. An address with `draft=saved` begins with what was saved.
 */
function useDraft(experience: string, start: string | undefined, language: PageProps['speaker']['language']) {
  const [text, setText] = useState<string>();
  const wantsSaved = new URLSearchParams(location.search).get('draft') === 'saved';
  useEffect(() => {
    if (start === undefined || text !== undefined) return;
    const here = wantsSaved ? null : readDraft(experience);
    if (here !== null) setText(here);
    else
      savedDraft(experience, language).then(
        (saved) => setText(saved ?? start),
        () => setText(start),
      );
  }, [start, text, wantsSaved, experience, language]);
  const change = (next: string) => {
    setText(next);
    keepDraft(experience, next);
    if (wantsSaved) history.replaceState(null, '', `?${new URLSearchParams({ key: experience })}`);
  };
  return { text, change };
}

/** What is decided at this moment. */
function Trace({ speaker, experience }: Pick<Props, 'speaker' | 'experience'>) {
  const { say, language } = speaker;
  const { answer, again } = useAnswer('GET /api/decisions', { query: { experience, limit: 10 }, language });
  useEvery(2000, again);
  if (!answer || answer.length === 0) return null;
  return <DecisionTable decisions={answer} caption={say('live.trace')} speaker={speaker} />;
}
