import type { JobAnswer } from '@perennial/server';
import { Failure, type FailureMessageCode, type MessageValues } from '@perennial/words';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask } from '../ask.ts';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { mayAskCustomers } from '../place/roles.ts';
import { askAnew } from '../queries.ts';
import { BridgeOfRun } from './BridgeOfRun.tsx';
import { useJob } from './use-job.ts';

interface Props extends PageProps {
  readonly id: string;
  readonly onAgain: () => void;
}

/** What a run does, one after the other. */
const stepsOfRun = ['import', 'summarise', 'fit', 'backtest', 'score', 'ledger', 'report'] as const;

/** A job while it runs, and how it ended: then what became of the files, and where to go on. */
export function JobProgress({ id, onAgain, ...page }: Props) {
  const { speaker } = page;
  const { say, language } = speaker;
  const { job, error } = useJob(id, language);
  const queries = useQueryClient();
  const isDone = job?.state === 'done';
  useEffect(() => {
    // All pages know of the new run.
    if (isDone) void askAnew(queries);
  }, [isDone, queries]);
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!job) return <p className="card waiting">{say('app.loading')}</p>;
  const isUnderWay = job.state === 'running' || job.state === 'queued';
  const cancel = () => void ask('POST /api/jobs/:id/cancellation', { params: { id }, language }).catch(() => {});
  return (
    <>
      <div className="card">
        <div aria-live="polite">
          <Outcome job={job} page={page} />
        </div>
        <Steps job={job} speaker={speaker} />
        {isUnderWay && (
          <button type="button" className="at-start" onClick={cancel}>
            {say('app.cancel')}
          </button>
        )}
        {!isUnderWay && !isDone && (
          <button type="button" className="at-start" onClick={onAgain}>
            {say('app.again')}
          </button>
        )}
      </div>
      {isDone && <BridgeOfRun key={page.newest?.run} {...page} />}
    </>
  );
}

/** The steps of a job, those that are to come among them, and how many are over. */
function Steps({
  job: { steps, state, request },
  speaker: { say },
}: { readonly job: JobAnswer } & Pick<PageProps, 'speaker'>) {
  const isUnderWay = state === 'running' || state === 'queued';
  const coming =
    isUnderWay && request.kind === 'run' ? stepsOfRun.filter((name) => !steps.some(({ step }) => step === name)) : [];
  const all = steps.length + coming.length;
  const over = steps.filter(({ outcome }) => outcome !== null).length;
  return (
    <>
      {isUnderWay && all > 0 && (
        <progress
          aria-label={say('bring.progress', { over: { count: over }, all: { count: all } })}
          max={all}
          value={over}
        />
      )}
      <ol className="steps">
        {steps.map(({ step, title, outcome }) => (
          <li
            key={step}
            className={outcome === null ? 'step under-way' : 'step'}
            aria-current={outcome === null && isUnderWay ? 'step' : undefined}
          >
            <strong>{title}</strong> {outcome}
          </li>
        ))}
        {coming.map((step) => (
          <li key={step} className="step to-come">
            {say(`step.${step}`)}
          </li>
        ))}
      </ol>
    </>
  );
}

function Outcome({ job, page }: { readonly job: JobAnswer; readonly page: PageProps }) {
  const { speaker, session, newest } = page;
  const { say } = speaker;
  if (job.state === 'failed' && job.failure) {
    const { code, values } = job.failure;
    return <Problem error={new Failure(code as FailureMessageCode, values as MessageValues)} speaker={speaker} />;
  }
  if (job.state === 'done')
    return (
      <>
        <h2>{say('app.done', { run: { count: Number(job.result?.run) } })}</h2>
        <p className="form-end form-next">
          <a className="main" href="/home/monday">
            {say('app.see')}
          </a>
          {newest?.hasOrders && mayAskCustomers(session.role) && (
            <a className="other" href="/segments">
              {say('app.builder')}
            </a>
          )}
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
