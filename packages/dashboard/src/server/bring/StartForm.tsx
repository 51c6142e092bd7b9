import type { Speaker } from '@perennial/words';
import { type FormEvent, useState } from 'react';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import type { PageProps } from '../page-props.ts';
import { HorizonField } from '../settings/HorizonField.tsx';
import type { RunSettings } from '../settings/use-run.ts';

interface Props {
  readonly speaker: Speaker;
  /** The run before; null where there is none. */
  readonly before: PageProps['newest'];
  /** Whether subscriptions will be studied, which end on one day or another. */
  readonly hasSubscriptions: boolean;
  /** Whether it cannot be started as the files are read now. */
  readonly isHeld: boolean;
  readonly onStart: (settings: RunSettings) => void;
  readonly onOthers: () => void;
}

const USUAL_DAYS = 365;

const ends = ['ended', 'cancelled'] as const;

/** Starts the study of what was recognised. */
export function StartForm({ speaker: { say }, before, hasSubscriptions, isHeld, onStart, onOthers }: Props) {
  const [business, setBusiness] = useState(before?.business ?? '');
  const [horizonDays, setHorizonDays] = useState<number | undefined>(before?.horizonDays ?? USUAL_DAYS);
  // As in the run before, as long as nobody says otherwise.
  const [endsAt, setEndsAt] = useState<(typeof ends)[number] | ''>('');
  const start = (event: FormEvent) => {
    event.preventDefault();
    if (horizonDays === undefined) return;
    onStart({
      horizonDays,
      ...(business.trim() !== '' && { business: business.trim() }),
      ...(hasSubscriptions && endsAt !== '' && { endsAt }),
    });
  };
  return (
    <form className="card form" onSubmit={start}>
      <div className="form-line">
        <TextField label={say('app.business')} value={business} onChange={setBusiness} most={200} />
        <HorizonField say={say} days={horizonDays} onChange={setHorizonDays} />
        {hasSubscriptions && (
          <ChoiceField
            label={say('setting.endsAt')}
            value={endsAt}
            options={[
              { value: '', words: say(before === null ? 'bring.ends.usual' : 'bring.ends.as-before') },
              ...ends.map((value) => ({ value, words: say(`setting-value.${value}`) })),
            ]}
            onChange={setEndsAt}
          />
        )}
      </div>
      <p className="quiet">{say('bring.before-start')}</p>
      <div className="form-end">
        <button type="submit" className="main" disabled={isHeld}>
          {say('app.start')}
        </button>
        <button type="button" onClick={onOthers}>
          {say('app.other-files')}
        </button>
      </div>
    </form>
  );
}
