import type { RefreshAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { type FormEvent, useState } from 'react';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { Problem } from '../Problem.tsx';
import { useChange } from '../use-change.ts';
import { type Source, SourceForm } from './SourceForm.tsx';

type Plan = RefreshAnswer['plan'];

const periods = ['daily', 'weekly', 'monthly', 'quarterly', 'never'] as const;

/** How often orders come again, and from where. */
export function PlanForm({ plan, speaker }: { readonly plan: Plan; readonly speaker: Speaker }) {
  const { say, language } = speaker;
  const { change, error } = useChange(language);
  const [every, setEvery] = useState<(typeof periods)[number] | ''>(plan.every ?? '');
  const [sources, setSources] = useState<readonly Source[]>(plan.sources);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { every: _, ...others } = plan;
    void change('PUT /api/refresh', { body: { ...others, sources, ...(every !== '' && { every }) } });
  };
  return (
    <form className="form" onSubmit={save}>
      <ChoiceField
        label={say('refresh.every')}
        value={every}
        options={(['', ...periods] as const).map((value) => ({
          value,
          words: say(`refresh.every.${value === '' ? 'usual' : value}`),
        }))}
        onChange={setEvery}
      />
      {sources.length === 0 ? (
        <p className="quiet">{say('refresh.sources.none')}</p>
      ) : (
        <ul className="sources">
          {sources.map((source, i) => (
            <li key={JSON.stringify(source)}>
              <code>{Object.values(source).join(' ')}</code>{' '}
              <button
                type="button"
                className="link"
                aria-label={`${say('app.remove')}: ${Object.values(source).join(' ')}`}
                onClick={() => setSources(sources.toSpliced(i, 1))}
              >
                {say('app.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {sources.some((source) => 'folder' in source) && (
        <p className="small">{say(every === 'never' ? 'refresh.watched.never' : 'refresh.watched')}</p>
      )}
      <SourceForm speaker={speaker} onSource={(source) => setSources([...sources, source])} />
      {error !== undefined && <Problem error={error} speaker={speaker} />}
      <button type="submit" className="main">
        {say('app.save')}
      </button>
    </form>
  );
}
