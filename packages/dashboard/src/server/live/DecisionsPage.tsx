import { useSearchParams } from 'wouter';
import { ChoiceField, optionsOf } from '../../fields/ChoiceField.tsx';
import { Field } from '../../fields/Field.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';
import { useSettled } from '../use-settled.ts';
import { DecisionTable } from './DecisionTable.tsx';
import { NoneYet } from './NoneYet.tsx';
import { useEvery } from './use-every.ts';

/** Whoever types goes on within so many milliseconds. */
const TYPING = 300;
const EVERY = '';

/** Every decision and why it was made, the newest first; the address says of whom and for which page. */
export function DecisionsPage({ speaker }: PageProps) {
  const { say, language } = speaker;
  const [params, setParams] = useSearchParams();
  const person = params.get('person') ?? '';
  const experience = params.get('experience') ?? EVERY;
  const choose = (chosen: { readonly person?: string; readonly experience?: string }) => {
    const next = { person, experience, ...chosen };
    const said = Object.entries(next).filter(([, text]) => text !== '');
    setParams(Object.fromEntries(said), { replace: true });
  };
  const published = useAnswer('GET /api/experiences', { language });
  const query = { person: useSettled(person.trim(), TYPING), experience };
  const { answer, error, again } = useAnswer('GET /api/decisions', { query, language, keeps: true });
  useEvery(5000, again);
  const isOfAll = query.person === '' && experience === EVERY;
  return (
    <>
      <div className="form-line">
        <Field label={say('live.person')}>
          <input type="search" value={person} onChange={({ target }) => choose({ person: target.value })} />
        </Field>
        <ChoiceField
          label={say('live.experience')}
          value={experience}
          options={[
            { value: EVERY, words: say('live.decisions.all') },
            ...optionsOf((published.answer ?? []).map(({ key }) => key)),
          ]}
          onChange={(chosen) => choose({ experience: chosen })}
        />
      </div>
      {error !== undefined && <Problem error={error} speaker={speaker} />}
      {!answer && error === undefined && <div className="card skeleton" aria-hidden="true" />}
      {answer?.length === 0 && isOfAll && (
        <NoneYet title={say('live.no-decisions')}>
          {say('live.none.decisions.why')} <a href="/live/experiences">{say('live.studio')}</a>
        </NoneYet>
      )}
      {answer?.length === 0 && !isOfAll && (
        <NoneYet title={say('live.none.found')}>{say('live.none.found.why')}</NoneYet>
      )}
      {answer && answer.length > 0 && (
        <DecisionTable
          decisions={answer}
          caption={say('live.decisions.newest', { n: { count: answer.length } })}
          speaker={speaker}
        />
      )}
    </>
  );
}
