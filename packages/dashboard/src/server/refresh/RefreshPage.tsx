import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useRun } from '../settings/use-run.ts';
import { useAnswer } from '../use-answer.ts';
import { PlanForm } from './PlanForm.tsx';
import { Webhooks } from './Webhooks.tsx';

/** When and from where the workspace is refreshed, and which programs are told of it. */
export function RefreshPage(props: PageProps) {
  const { speaker, newest } = props;
  const { say, language } = speaker;
  const { answer, error } = useAnswer('GET /api/refresh', { language, keeps: true });
  const { refresh, error: notStarted } = useRun(speaker);
  const problem = notStarted ?? error;
  return (
    <>
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      <section className="card form" aria-labelledby="plan-title">
        <h2 id="plan-title">{say('refresh.plan')}</h2>
        <p className="quiet">
          {answer === undefined || answer.nextAt === null
            ? say('refresh.next.never')
            : say('refresh.next', { date: { date: answer.nextAt.slice(0, 10) } })}
        </p>
        {answer ? (
          <PlanForm key={JSON.stringify(answer.plan)} plan={answer.plan} speaker={speaker} />
        ) : (
          <div className="skeleton page-high" aria-hidden="true" />
        )}
        {answer && newest !== null && (
          <button type="button" onClick={refresh}>
            {say('refresh.now')}
          </button>
        )}
      </section>
      {(answer ?? error) !== undefined && <Webhooks {...props} />}
    </>
  );
}
