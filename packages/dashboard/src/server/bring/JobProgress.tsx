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
import { stepsToCome } from './steps-to-come.ts';
import { useJob } from './use-job.ts';

interface Props extends PageProps {
  readonly id: string;
  readonly onAgain: () => void;
}

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
      <div className="card job">
        <div aria-live="polite">
          <Outcome job={job} speaker={speaker} />
        </div>
        <p className="form-end form-next">
          {isUnderWay && (
            <button type="button" onClick={cancel}>
              {say('app.cancel')}
            </button>
          )}
          {!isUnderWay && !isDone && (
            <button type="button" onClick={onAgain}>
              {say('app.again')}
            </button>
          )}
          {isDone && <WhereNext {...page} />}
        </p>
        <Steps job={job} {...page} />
      </div>
      {isDone && <BridgeOfRun key={page.newest?.run} {...page} />}
    </>
  );
}

/** The steps of a job, those that are to come among them, and how many are over. */
function Steps({ job, speaker: { say }, newest }: { readonly job: JobAnswer } & PageProps) {
  const { steps, state } = job;
  const isUnderWay = state === 'running' || state === 'queued';
  const coming = isUnderWay ? stepsToCome(job, isOfSubscriptions(job, newest)) : [];
  const all = steps.length + coming.length;
  const over = steps.filter(({ outcome }) => outcome !== null).length;
  return (
    <>
      {/* It keeps its place when all is over: nothing moves up. */}
      <progress
        aria-label={say('bring.progress', { over: { count: over }, all: { count: all } })}
        max={Math.max(1, all)}
        value={over}
      />
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

/** Whether no orders will be studied: the address says it of files that were just looked at, else it is as it was before. */
function isOfSubscriptions({ request }: JobAnswer, newest: PageProps['newest']): boolean {
  const of = new URLSearchParams(location.search).get('of');
  if (of !== null) return of === 'subscriptions';
  const { kind, uploads } = request;
  const isOfKnown = kind === 'refresh' || (kind === 'run' && !(Array.isArray(uploads) && uploads.length > 0));
  return isOfKnown && newest?.hasOrders === false;
}

/** Where to go on with what was found. */
function WhereNext({ speaker: { say }, session, newest }: PageProps) {
  return (
    <>
      <a className="main" href="/home/monday">
        {say('app.see')}
      </a>
      {newest?.hasOrders && mayAskCustomers(session.role) && (
        <a className="other" href="/segments">
          {say('app.builder')}
        </a>
      )}
    </>
  );
}

function Outcome({ job, speaker }: { readonly job: JobAnswer } & Pick<PageProps, 'speaker'>) {
  const { say } = speaker;
  if (job.state === 'failed' && job.failure) {
    const { code, values } = job.failure;
    return <Problem error={new Failure(code as FailureMessageCode, values as MessageValues)} speaker={speaker} />;
  }
  if (job.state === 'done') return <h2>{say('app.done', { run: { count: Number(job.result?.run) } })}</h2>;
  const words = {
    queued: 'app.queued',
    running: 'app.running',
    cancelled: 'app.cancelled',
    interrupted: 'app.interrupted',
    failed: 'failure.server-failed',
  } as const;
  return <h2>{say(words[job.state])}</h2>;
}
