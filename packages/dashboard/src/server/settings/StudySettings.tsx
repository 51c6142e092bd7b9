import { type FormEvent, useState } from 'react';
import { NumberField } from '../../fields/NumberField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { Problem } from '../Problem.tsx';
import type { Newest, PageProps } from '../page-props.ts';
import { HorizonField } from './HorizonField.tsx';
import { useRun } from './use-run.ts';

interface Props extends PageProps {
  readonly newest: Newest;
}

/** How far the forecasts look, how money to come is discounted, and what the business is called. */
export function StudySettings({ speaker, newest }: Props) {
  const { say } = speaker;
  const [business, setBusiness] = useState(newest.business);
  const [horizonDays, setHorizonDays] = useState<number | undefined>(newest.horizonDays);
  const [annualDiscount, setAnnualDiscount] = useState<number | undefined>(newest.annualDiscount);
  const { run, error } = useRun(speaker);
  const changes = [
    ...(horizonDays === undefined || horizonDays === newest.horizonDays
      ? []
      : [say('settings.changes.horizon', { from: { count: newest.horizonDays }, to: { count: horizonDays } })]),
    ...(annualDiscount === undefined || annualDiscount === newest.annualDiscount
      ? []
      : [say('settings.changes.discount', { from: { share: newest.annualDiscount }, to: { share: annualDiscount } })]),
    ...(business === newest.business ? [] : [say('settings.changes.business', { name: { text: business } })]),
  ];
  const start = (event: FormEvent) => {
    event.preventDefault();
    if (horizonDays !== undefined && annualDiscount !== undefined) void run({ business, horizonDays, annualDiscount });
  };
  return (
    <form className="card form" onSubmit={start} aria-labelledby="study-title">
      <h2 id="study-title">{say('settings.study')}</h2>
      <div className="form-line">
        <TextField label={say('app.business')} value={business} onChange={setBusiness} most={200} isRequired />
        <HorizonField say={say} days={horizonDays} onChange={setHorizonDays} />
        <NumberField
          label={say('settings.discount')}
          value={annualDiscount}
          onChange={setAnnualDiscount}
          isShare
          step={0.0001}
          isRequired
        />
      </div>
      <Changes sentences={changes} words={say('settings.changes')} none={say('settings.changes.none')} />
      {error !== undefined && <Problem error={error} speaker={speaker} />}
      <button type="submit" className="main" disabled={changes.length === 0}>
        {say('settings.run')}
      </button>
    </form>
  );
}

interface ChangesProps {
  readonly sentences: readonly string[];
  readonly words: string;
  readonly none: string;
}

/** What a new run will change, said before it is started. */
export function Changes({ sentences, words, none }: ChangesProps) {
  return (
    <div className="changes" aria-live="polite">
      {sentences.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <>
          <p>{words}</p>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
