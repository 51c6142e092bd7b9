import type { Body } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { type FormEvent, useState } from 'react';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DayField } from '../../fields/DayField.tsx';
import { NumberField } from '../../fields/NumberField.tsx';

const measures = ['customers', 'active', 'expected', 'historic'] as const;

interface Props {
  readonly speaker: Speaker;
  readonly segments: readonly string[];
  /** Resolves to whether it was taken. */
  readonly onGoal: (goal: Body<'POST /api/goals'>) => Promise<boolean>;
}

interface Goal {
  readonly segment: string;
  readonly measure: (typeof measures)[number];
  readonly target: number | undefined;
  readonly day: string;
}

const nothing: Goal = { segment: '', measure: 'expected', target: undefined, day: '' };

/** What is to be reached, of whom, and by when. */
export function GoalForm({ speaker: { say }, segments, onGoal }: Props) {
  const [goal, setGoal] = useState(nothing);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const { segment, target, ...others } = goal;
    if (target !== undefined && (await onGoal({ ...others, target, segment: segment === '' ? null : segment })))
      setGoal(nothing);
  };
  return (
    <form className="card form-line" onSubmit={add}>
      <ChoiceField
        label={say('app.goal.of')}
        value={goal.segment}
        options={[{ value: '', words: say('app.goal.all') }, ...segments.map((name) => ({ value: name, words: name }))]}
        onChange={(segment) => setGoal({ ...goal, segment })}
      />
      <ChoiceField
        label={say('app.goal.measure')}
        value={goal.measure}
        options={measures.map((value) => ({ value, words: say(`app.goal.measure.${value}`) }))}
        onChange={(measure) => setGoal({ ...goal, measure })}
      />
      <NumberField
        label={say('app.goal.target')}
        value={goal.target}
        onChange={(target) => setGoal({ ...goal, target })}
        least={0.01}
        isRequired
      />
      <DayField label={say('app.goal.day')} value={goal.day} onChange={(day) => setGoal({ ...goal, day })} isRequired />
      <button type="submit" className="main">
        {say('app.add')}
      </button>
    </form>
  );
}
