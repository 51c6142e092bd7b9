import { useEffect, useState } from 'react';
import { ask } from '../ask.ts';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';
import type { Configuration, ExperienceVersion } from './answers.ts';
import { DecisionTable } from './DecisionTable.tsx';
import { changesBetween, Draft } from './Draft.tsx';
import { demoPage } from './demo-page.ts';
import { draftOf, forgetDraft, keepDraft, readDraft, savedDraft } from './drafts.ts';
import { mayDesign } from './may-design.ts';
import { Preview } from './Preview.tsx';
import { SlotTable } from './SlotTable.tsx';
import { useEvery } from './use-every.ts';

/** Where pages are made: slots, variants and policies, what any visitor would see, versions, and what is decided now. */
export function StudioPage(props: PageProps) {
  const { speaker } = props;
  const { say, language } = speaker;
  const { answer, error, again } = useAnswer('GET /api/experiences', { language });
  const [key, setKey] = useState(() => new URLSearchParams(location.search).get('key') ?? '');
  const keys = [...new Set([...(answer ?? []).map((each) => each.key), demoPage.key])];
  const chosen = keys.includes(key) ? key : (answer?.[0]?.key ?? demoPage.key);
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return null;
  return (
    <>
      <label className="live-fields">
        <span>{say('live.experience')}</span>{' '}
        <select value={chosen} onChange={({ target }) => setKey(target.value)}>
          {keys.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <Experience key={chosen} {...props} experience={chosen} onChange={again} />
    </>
  );
}

function Experience({
  speaker,
  session,
  experience,
  onChange,
  ...props
}: PageProps & { readonly experience: string; readonly onChange: () => void }) {
  const { say, language } = speaker;
  const {
    answer: versions,
    error,
    again,
  } = useAnswer('GET /api/experiences/:key/versions', { params: { key: experience }, language });
  const [text, setText] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const [said, setSaid] = useState('');
  const newest = versions?.[0];
  useEffect(() => {
    if (!versions || text !== undefined) return;
    const begin = (draft: string | null) =>
      setText(draft ?? draftOf(newest?.configuration ?? demoPage, newest?.version ?? 0));
    const here = readDraft(experience);
    if (here !== null) begin(here);
    else savedDraft(experience, language).then(begin, () => begin(null));
  }, [versions, text, experience, newest, language]);
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!versions || text === undefined) return null;
  const configuration = parsed(text);
  const change = (next: string) => {
    setText(next);
    keepDraft(experience, next);
  };
  const tell = (work: Promise<unknown>, words: string) => {
    setProblem(undefined);
    setSaid('');
    work.then(() => {
      setSaid(words);
      again();
      onChange();
    }, setProblem);
  };
  const publish = (what: Configuration) =>
    tell(
      ask('PUT /api/experiences/:key', { params: { key: experience }, body: what, language }).then(() =>
        forgetDraft(experience),
      ),
      say('live.published', { experience: { text: experience }, version: { count: what.version } }),
    );
  const save = (what: Configuration) =>
    tell(
      ask('PUT /api/experiences/:key/draft', { params: { key: experience }, body: what, language }).then(() =>
        forgetDraft(experience),
      ),
      say('live.draft-saved'),
    );
  const stop = () =>
    tell(ask('POST /api/experiences/:key/stop', { params: { key: experience }, language }), say('live.stopped'));
  return (
    <>
      {newest?.stoppedAt != null && (
        <p className="card" role="alert">
          {say('live.stopped')}
        </p>
      )}
      {configuration && <SlotTable configuration={configuration} speaker={speaker} />}
      <Draft
        speaker={speaker}
        text={text}
        isReadable={configuration !== null}
        changes={newest ? changesBetween(JSON.stringify(newest.configuration, null, 2), text) : []}
        onText={change}
      />
      {mayDesign(session) && (
        <div className="live-buttons">
          <button
            type="button"
            className="main"
            disabled={configuration === null}
            onClick={() => configuration && publish(configuration)}
          >
            {say('live.publish')}
          </button>
          <button type="button" disabled={configuration === null} onClick={() => configuration && save(configuration)}>
            {say('live.save-draft')}
          </button>
          <button type="button" disabled={!newest || newest.stoppedAt !== null} onClick={stop}>
            {say('live.stop')}
          </button>
        </div>
      )}
      {said !== '' && <p role="status">{said}</p>}
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      {configuration && <Preview {...props} session={session} speaker={speaker} configuration={configuration} />}
      <Versions
        versions={versions}
        speaker={speaker}
        onVersion={(version) => change(draftOf(version, newest?.version ?? 0))}
      />
      <Trace speaker={speaker} session={session} {...props} experience={experience} />
    </>
  );
}

function parsed(text: string): Configuration | null {
  try {
    const value = JSON.parse(text) as Configuration;
    return typeof value === 'object' && value !== null && typeof value.slots === 'object' && value.slots !== null
      ? value
      : null;
  } catch {
    return null;
  }
}

interface VersionsProps extends Pick<PageProps, 'speaker'> {
  readonly versions: readonly ExperienceVersion[];
  readonly onVersion: (configuration: object) => void;
}

function Versions({ versions, speaker: { say, language }, onVersion }: VersionsProps) {
  if (versions.length === 0) return null;
  const clock = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className="card">
      <h2>{say('live.versions')}</h2>
      <ul className="live-reasons">
        {versions.map(({ version, publishedAt, publishedBy, stoppedAt, configuration }) => (
          <li key={version}>
            {version} · {clock.format(new Date(publishedAt))} · {publishedBy}
            {stoppedAt !== null && (
              <> · {say('live.stopped-at', { at: { words: clock.format(new Date(stoppedAt)) } })}</>
            )}{' '}
            <button type="button" className="link" onClick={() => onVersion(configuration)}>
              {say('live.take-back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is decided at this moment. */
function Trace({ speaker, experience }: PageProps & { readonly experience: string }) {
  const { say, language } = speaker;
  const { answer, again } = useAnswer('GET /api/decisions', { query: { experience, limit: 10 }, language });
  useEvery(2000, again);
  if (!answer || answer.length === 0) return null;
  return <DecisionTable decisions={answer} caption={say('live.trace')} speaker={speaker} />;
}
