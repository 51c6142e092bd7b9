import type { Speaker } from '@perennial/words';
import { type FormEvent, useState } from 'react';
import type { RunSettings } from '../settings/use-run.ts';

interface Props {
  readonly speaker: Speaker;
  /** Of the run before; null where there is none. */
  readonly horizonDays: number | null;
  readonly isBusy: boolean;
  readonly onStart: (settings: RunSettings) => void;
  readonly onOthers: () => void;
}

const USUAL_DAYS = 365;

/** Starts the study of what was recognised. */
export function StartForm({ speaker: { say }, horizonDays: before, isBusy, onStart, onOthers }: Props) {
  const [business, setBusiness] = useState('');
  const [horizonDays, setHorizonDays] = useState(before ?? USUAL_DAYS);
  const start = (event: FormEvent) => {
    event.preventDefault();
    onStart({ horizonDays, ...(business.trim() !== '' && { business: business.trim() }) });
  };
  return (
    <form className="card form" onSubmit={start}>
      <label>
        <span>{say('app.business')}</span>
        <input type="text" maxLength={200} value={business} onChange={(event) => setBusiness(event.target.value)} />
      </label>
      <label>
        <span>{say('app.horizon')}</span>
        <input
          type="number"
          min={1}
          max={3650}
          required
          value={horizonDays}
          onChange={(event) => setHorizonDays(event.target.valueAsNumber)}
        />
      </label>
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
