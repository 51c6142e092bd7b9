import type { RefreshAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { type FormEvent, useState } from 'react';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { Problem } from '../Problem.tsx';
import { useChange } from '../use-change.ts';

type Plan = RefreshAnswer['plan'];
type Source = Plan['sources'][number];

const periods = ['daily', 'weekly', 'monthly', 'quarterly', 'never'] as const;

/** How often, and from which folders and addresses orders come again. */
export function PlanForm({ plan, speaker }: { readonly plan: Plan; readonly speaker: Speaker }) {
  const { say, language } = speaker;
  const { change, error } = useChange(language);
  const [every, setEvery] = useState<string>(plan.every ?? '');
  const [sources, setSources] = useState<readonly Source[]>(plan.sources);
  const [place, setPlace] = useState('');
  const add = () => {
    const written = place.trim();
    if (written === '') return;
    setSources([...sources, /^https?:/i.test(written) ? { address: written } : { folder: written }]);
    setPlace('');
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { every: _, ...others } = plan;
    void change('/api/refresh', { method: 'PUT', body: { ...others, sources, ...(every !== '' && { every }) } });
  };
  return (
    <form className="form" onSubmit={save}>
      <ChoiceField label={say('refresh.every')} value={every} options={['', ...periods].map((value) => ({ value, words: say(value === '' ? 'refresh.every.usual' : `refresh.every.${value as (typeof periods)[number]}`) }))} onChange={setEvery} />
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
      <div className="form-line">
        <TextField label={say('refresh.place')} value={place} onChange={setPlace} most={1000} isWide placeholder="https://files.example.com/orders.csv" />
        <button type="button" onClick={add}>
          {say('app.add')}
        </button>
      </div>
      {error !== undefined && <Problem error={error} speaker={speaker} />}
      <button type="submit" className="main">
        {say('app.save')}
      </button>
    </form>
  );
}
