import { useState } from 'react';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';
import { DecisionTable } from './DecisionTable.tsx';
import { useEvery } from './use-every.ts';

/** Every decision and why it was made, the newest first. */
export function DecisionsPage({ speaker }: PageProps) {
  const { say, language } = speaker;
  const [person, setPerson] = useState('');
  const [experience, setExperience] = useState('');
  const query = { person: person.trim(), experience: experience.trim() };
  const { answer, error, again } = useAnswer('GET /api/decisions', { query, language });
  useEvery(5000, again);
  return (
    <>
      <div className="search live-fields">
        <label>
          <span>{say('live.person')}</span>
          <input type="search" value={person} onChange={({ target }) => setPerson(target.value)} />
        </label>
        <label>
          <span>{say('live.experience')}</span>
          <input type="search" value={experience} onChange={({ target }) => setExperience(target.value)} />
        </label>
      </div>
      {error !== undefined && <Problem error={error} speaker={speaker} />}
      {answer?.length === 0 && <p className="card">{say('live.no-decisions')}</p>}
      {answer && answer.length > 0 && (
        <DecisionTable decisions={answer} caption={say('live.decisions')} speaker={speaker} />
      )}
    </>
  );
}
