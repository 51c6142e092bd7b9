import type { JobAnswer } from '@perennial/server';
import { Failure, type FailureMessageCode, type MessageValues, type Speaker } from '@perennial/words';
import { ask } from '../ask.ts';
import { Problem } from '../Problem.tsx';
import { useJob } from './use-job.ts';

interface Props {
  readonly id: string;
  readonly speaker: Speaker;
  readonly onAgain: () => void;
}

/** A job while it runs, and how it ended. */
export function JobProgress({ id, speaker, onAgain }: Props) {
  const { say, language } = speaker;
  const { job, error } = useJob(id, language);
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!job) return <p className="card waiting">{say('app.loading')}</p>;
  const isUnderWay = job.state === 'running' || job.state === 'queued';
  const cancel = () => void ask(`/api/jobs/${id}/cancellation`, { method: 'POST', language }).catch(() => {});
  return (
    <div className="card" aria-live="polite">
      <Outcome job={job} speaker={speaker} />
      <ol className="steps">
        {job.steps.map(({ step, title, outcome }) => (
          <li key={step} className={outcome === null ? 'step under-way' : 'step'}>
            <strong>{title}</strong> {outcome}
          </li>
        ))}
      </ol>
      {isUnderWay && (
        <button type="button" onClick={cancel}>
          {say('app.cancel')}
        </button>
      )}
      {!isUnderWay && job.state !== 'done' && (
        <button type="button" onClick={onAgain}>
          {say('app.again')}
        </button>
      )}
    </div>
  );
}

function Outcome({ job, speaker }: { readonly job: JobAnswer; readonly speaker: Speaker }) {
  const { say } = speaker;
  if (job.state === 'failed' && job.failure) {
    const { code, values } = job.failure;
    return <Problem error={new Failure(code as FailureMessageCode, values as MessageValues)} speaker={speaker} />;
  }
  if (job.state === 'done')
    return (
      <>
        <h2>{say('app.done', { run: { count: Number(job.result?.run) } })}</h2>
        <p>
          <a className="main" href="/">
            {say('app.see')}
          </a>
        </p>
      </>
    );
  const words = {
    queued: 'app.queued',
    running: 'app.running',
    cancelled: 'app.cancelled',
    interrupted: 'app.interrupted',
    failed: 'failure.server-failed',
  } as const;
  return <h2>{say(words[job.state])}</h2>;
}
