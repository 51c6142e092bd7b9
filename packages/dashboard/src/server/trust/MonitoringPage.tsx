import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { Freshness } from '../Freshness.tsx';
import { Nothing } from '../Nothing.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';
import { Calibration } from './Calibration.tsx';
import { InputHistory } from './InputHistory.tsx';
import { Inputs } from './Inputs.tsx';

/** Whether something has broken or shifted. */
export function MonitoringPage({ speaker, session, newest }: PageProps) {
  const { say, language } = speaker;
  const isWanted = newest?.hasOrders === true;
  const { answer, error } = useAnswer('GET /api/monitoring', { language, isWanted });
  const asked = useAnswer('GET /api/annotations', { language, isWanted });
  if (!isWanted) return <Nothing speaker={speaker} session={session} />;
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  // Pictures are drawn once, with the notes on their axes.
  const notes = asked.error === undefined ? asked.answer : [];
  if (!answer || !notes) return <div className="card skeleton" aria-hidden="true" />;
  const { freshness, failedJobs } = answer;
  return (
    <>
      <div className="card">
        <h2>{say('app.monitoring.age')}</h2>
        {freshness && <Freshness freshness={freshness} speaker={speaker} />}
      </div>
      <Inputs inputs={answer.inputs} speaker={speaker} />
      <Calibration runs={answer.calibration} notes={notes} speaker={speaker} />
      <div className="card">
        <h2>{say('app.monitoring.jobs')}</h2>
        {failedJobs.length === 0 ? (
          <p>{say('app.monitoring.jobs.none')}</p>
        ) : (
          <SimpleTable
            title={say('app.monitoring.jobs')}
            columns={[
              { key: 'at', title: say('column.date') },
              { key: 'kind', title: say('app.job') },
              { key: 'why', title: say('app.why') },
            ]}
            rows={failedJobs.map(({ id, at, kind, message, remedy }) => ({
              key: id,
              cells: [speaker.format.date(at.slice(0, 10)), kind, `${message}. ${remedy}`],
            }))}
          />
        )}
      </div>
      {answer.inputs.from !== null && <InputHistory notes={notes} speaker={speaker} />}
    </>
  );
}
