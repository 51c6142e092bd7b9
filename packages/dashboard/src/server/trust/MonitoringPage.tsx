import type { MonitoringAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { Term } from '../../figures/Term.tsx';
import { Freshness } from '../Freshness.tsx';
import { Nothing } from '../Nothing.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';

/** Whether something has broken or shifted. */
export function MonitoringPage({ speaker, session, newest }: PageProps) {
  const { say, language } = speaker;
  const isWanted = newest?.hasOrders === true;
  const { answer, error } = useAnswer('GET /api/monitoring', { language, isWanted });
  if (!isWanted) return <Nothing speaker={speaker} session={session} />;
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return <div className="card skeleton" aria-hidden="true" />;
  const { freshness, failedJobs } = answer;
  return (
    <>
      <div className="card">
        <h2>{say('app.monitoring.age')}</h2>
        {freshness && <Freshness freshness={freshness} speaker={speaker} />}
      </div>
      <Inputs inputs={answer.inputs} speaker={speaker} />
      <Calibration answer={answer} speaker={speaker} />
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
    </>
  );
}

function Inputs({ inputs, speaker }: { readonly inputs: MonitoringAnswer['inputs']; readonly speaker: Speaker }) {
  const { say, format } = speaker;
  const { from, to, features, businessChanged } = inputs;
  return (
    <div className="card">
      <h2>{say('app.monitoring.inputs')}</h2>
      {businessChanged !== null && <p>{say('mail.business-changed', { date: { date: businessChanged } })}</p>}
      {from === null ? (
        <p>{say('app.monitoring.inputs.none')}</p>
      ) : (
        <>
          <p className="quiet">
            {say('app.monitoring.inputs.is', { from: { count: from.run }, to: { count: to.run } })}
          </p>
          <SimpleTable
            title={say('app.monitoring.inputs')}
            columns={[
              { key: 'feature', title: say('app.monitoring.feature') },
              {
                key: 'psi',
                title: (
                  <Term name="psi" say={say} isOnServer>
                    {say('term.psi')}
                  </Term>
                ),
                isNumber: true,
              },
              { key: 'standing', title: say('app.drift.title') },
            ]}
            rows={features.map(({ feature, psi, standing }) => ({
              key: feature,
              cells: [
                say(`app.feature.${feature}`),
                psi === null ? '—' : format.decimal(psi),
                say(`app.drift.${standing}`),
              ],
            }))}
          />
          <p className="basis">
            {[from, to]
              .map(
                ({ run, asOf, customers }) =>
                  `${say('page.run', { run: { count: run } })}: ${say('figure.n', { n: { count: customers } })}, ${say('figure.as-of', { date: { date: asOf } })}`,
              )
              .join(' · ')}
          </p>
        </>
      )}
    </div>
  );
}

function Calibration({ answer, speaker }: { readonly answer: MonitoringAnswer; readonly speaker: Speaker }) {
  const { say } = speaker;
  const { share, signedShare, date, count } = speaker.format;
  const orDash = (value: number | null, write: (value: number) => string) => (value === null ? '—' : write(value));
  return (
    <div className="card">
      <h2>{say('app.monitoring.calibration')}</h2>
      <p className="quiet">{say('app.monitoring.calibration.is')}</p>
      <SimpleTable
        title={say('app.monitoring.calibration')}
        columns={[
          { key: 'run', title: say('app.run') },
          { key: 'asOf', title: say('app.as-of') },
          { key: 'n', title: say('column.customers'), isNumber: true },
          { key: 'c80', title: say('app.monitoring.covered', { level: { share: 0.8 } }), isNumber: true },
          { key: 'c95', title: say('app.monitoring.covered', { level: { share: 0.95 } }), isNumber: true },
          { key: 'error', title: say('app.monitoring.error'), isNumber: true },
        ]}
        rows={answer.calibration.map((each) => ({
          key: String(each.run),
          cells: [
            count(each.run),
            date(each.asOf),
            count(each.customers),
            orDash(each.coverage80, share),
            orDash(each.coverage95, share),
            orDash(each.error, signedShare),
          ],
        }))}
      />
    </div>
  );
}
