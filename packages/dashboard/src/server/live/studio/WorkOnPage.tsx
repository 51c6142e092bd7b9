import { DEMO_SHOP, demoShopIn } from '@perennial/decide/demo-shop';
import { useState } from 'react';
import { ask } from '../../ask.ts';
import { Problem } from '../../Problem.tsx';
import type { PageProps } from '../../page-props.ts';
import { useAnswer } from '../../use-answer.ts';
import { DecisionTable } from '../DecisionTable.tsx';
import { mayDesign } from '../may-design.ts';
import { useEvery } from '../use-every.ts';
import { draftOf } from './drafts.ts';
import { Editor } from './Editor.tsx';
import { newPage, readPage } from './edit-page.ts';
import { Trial } from './Trial.tsx';
import { useDraft } from './use-draft.ts';
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
  const draft = useDraft(experience, from, language);
  const { tell, said, problem } = useTold(() => {
    if (isPublished) again();
    onChange();
  });
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!versions || draft.text === undefined) return <div className="card skeleton page-high" aria-hidden="true" />;
  const drop = () =>
    tell(
      ask('DELETE /api/experiences/:key/draft', { params, language }).then(() => from && draft.saved(from)),
      say('studio.draft.dropped'),
    );
  const page = readPage(draft.text);
  return (
    <>
      {newest?.stoppedAt != null && (
        <p className="card" role="alert">
          {say('live.stopped')}
        </p>
      )}
      <Editor {...props} text={draft.text} from={newest ? from : undefined} draft={draft} tell={tell} />
      {said !== '' && <p role="status">{said}</p>}
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      {mayDesign(session) && isPublished && (
        <div className="live-buttons">
          <button type="button" onClick={drop}>
            {say('studio.draft.drop')}
          </button>
          <button
            type="button"
            disabled={!newest || newest.stoppedAt !== null}
            onClick={() => tell(ask('POST /api/experiences/:key/stop', { params, language }), say('live.stopped'))}
          >
            {say('live.stop')}
          </button>
        </div>
      )}
      {page && isPublished && mayDesign(session) && <Trial speaker={speaker} configuration={page} />}
      <Versions
        versions={versions}
        speaker={speaker}
        onVersion={(version) => draft.change(draftOf(version, newest?.version ?? 0))}
      />
      {isPublished && <Trace speaker={speaker} experience={experience} />}
    </>
  );
}

/** Does something with the page, and says what came of it. */
function useTold(onDone: () => void) {
  const [problem, setProblem] = useState<unknown>();
  const [said, setSaid] = useState('');
  const tell = (work: Promise<unknown>, words: string) => {
    setProblem(undefined);
    setSaid('');
    work.then(() => {
      setSaid(words);
      onDone();
    }, setProblem);
  };
  return { tell, said, problem };
}

/** What is decided at this moment. */
function Trace({ speaker, experience }: Pick<Props, 'speaker' | 'experience'>) {
  const { say, language } = speaker;
  const { answer, again } = useAnswer('GET /api/decisions', { query: { experience, limit: 10 }, language });
  useEvery(2000, again);
  if (!answer || answer.length === 0) return null;
  return <DecisionTable decisions={answer} caption={say('live.trace')} speaker={speaker} />;
}
