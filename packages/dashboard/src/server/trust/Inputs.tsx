import type { MonitoringAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { Term } from '../../figures/Term.tsx';

interface Props {
  readonly inputs: MonitoringAnswer['inputs'];
  readonly speaker: Speaker;
}

/** Whether the customers have changed: those of the newest run beside those of the one before. */
export function Inputs({ inputs, speaker }: Props) {
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
              { key: 'psi', title: <Psi speaker={speaker} />, isNumber: true },
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

function Psi({ speaker: { say } }: Pick<Props, 'speaker'>) {
  return (
    <Term name="psi" say={say} isOnServer>
      {say('term.psi')}
    </Term>
  );
}
