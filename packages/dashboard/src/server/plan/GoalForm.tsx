import type { Body } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { type FormEvent, useState } from 'react';

const measures = ['customers', 'active', 'expected', 'historic'] as const;

interface Props {
  readonly speaker: Speaker;
  readonly segments: readonly string[];
  /** Resolves to whether it was taken. */
  readonly onGoal: (goal: Body<'POST /api/goals'>) => Promise<boolean>;
}

const nothing = { segment: '', measure: 'expected' as (typeof measures)[number], target: '', day: '' };

/** What is to be reached, of whom, and by when. */
export function GoalForm({ speaker: { say }, segments, onGoal }: Props) {
  const [goal, setGoal] = useState(nothing);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const { segment, target, ...others } = goal;
    if (await onGoal({ ...others, segment: segment === '' ? null : segment, target: Number(target) })) setGoal(nothing);
  };
  return (
    <form className="card form-line" onSubmit={add}>
      <label>
        <span>{say('app.goal.of')}</span>
        <select value={goal.segment} onChange={({ target }) => setGoal({ ...goal, segment: target.value })}>
          <option value="">{say('app.goal.all')}</option>
          {segments.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say('app.goal.measure')}</span>
        <select
          value={goal.measure}
          onChange={({ target }) =>
            setGoal({ ...goal, measure: measures.find((each) => each === target.value) ?? goal.measure })
          }
        >
          {measures.map((measure) => (
            <option key={measure} value={measure}>
              {say(`app.goal.measure.${measure}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say('app.goal.target')}</span>
        <input
          type="number"
          min="0.01"
          step="any"
          required
          value={goal.target}
          onChange={({ target }) => setGoal({ ...goal, target: target.value })}
        />
      </label>
      <label>
        <span>{say('app.goal.day')}</span>
        <input
          type="date"
          required
          value={goal.day}
          onChange={({ target }) => setGoal({ ...goal, day: target.value })}
        />
      </label>
      <button type="submit" className="main">
        {say('app.add')}
      </button>
    </form>
  );
}
