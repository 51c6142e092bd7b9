import type { Speaker } from '@perennial/words';
import { type FormEvent, useState } from 'react';
import { TextField } from '../../fields/TextField.tsx';
import type { PageProps } from '../page-props.ts';
import { HorizonField } from '../settings/HorizonField.tsx';
import type { RunSettings } from '../settings/use-run.ts';

interface Props {
  readonly speaker: Speaker;
  /** The run before; null where there is none. */
  readonly before: PageProps['newest'];
  readonly isBusy: boolean;
  readonly onStart: (settings: RunSettings) => void;
  readonly onOthers: () => void;
}

const USUAL_DAYS = 365;

/** Starts the study of what was recognised. */
export function StartForm({ speaker: { say }, before, isBusy, onStart, onOthers }: Props) {
  const [business, setBusiness] = useState(before?.business ?? '');
  const [horizonDays, setHorizonDays] = useState<number | undefined>(before?.horizonDays ?? USUAL_DAYS);
  const start = (event: FormEvent) => {
    event.preventDefault();
    if (horizonDays === undefined) return;
    onStart({ horizonDays, ...(business.trim() !== '' && { business: business.trim() }) });
  };
  return (
    <form className="card form" onSubmit={start}>
      <TextField label={say('app.business')} value={business} onChange={setBusiness} most={200} />
      <HorizonField say={say} days={horizonDays} onChange={setHorizonDays} />
      <div className="form-end">
        <button type="submit" className="main" disabled={isBusy}>
          {say('app.start')}
        </button>
        <button type="button" onClick={onOthers}>
          {say('app.other-files')}
        </button>
      </div>
    </form>
  );
}
