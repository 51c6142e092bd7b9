import type { Speaker } from '@perennial/words';
import { useState } from 'react';
import { ask } from '../ask.ts';
import { useJob } from '../bring/use-job.ts';
import { Problem } from '../Problem.tsx';

/** The forecasts of all customers, as a file. */
export function Download({ speaker }: { readonly speaker: Speaker }) {
  const { say, language } = speaker;
  const [id, setId] = useState<string | null>(null);
  const [error, setError] = useState<unknown>();
  const make = () =>
    ask('POST /api/jobs', { body: { kind: 'export', format: 'csv' }, language }).then((job) => setId(job.id), setError);
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (id !== null) return <Made id={id} speaker={speaker} />;
  return (
    <button type="button" onClick={make}>
      {say('app.export')}
    </button>
  );
}

function Made({ id, speaker }: { readonly id: string; readonly speaker: Speaker }) {
  const { say, language } = speaker;
  const { job, error } = useJob(id, language);
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (job?.state !== 'done') return <p role="status">{say('app.loading')}</p>;
  return (
    <p role="status">
      <a href={`/api/jobs/${id}/file`} download="values.csv">
        {say('app.export.ready')}
      </a>
    </p>
  );
}
