import type { ChangesSince } from '@perennial/server';
import { makeFormat, minorUnitsOf } from '@perennial/words';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { TermTitle } from '../../figures/TermTitle.tsx';
import { Nothing } from '../Nothing.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { ReportsPage } from '../reports/ReportsPage.tsx';
import { useAnswer } from '../use-answer.ts';
import { Changed } from './Changed.tsx';

/** What was forecast, run by run: none is overwritten; above it what the newest run changed. Where the run has a ledger, what came of it stands below. */
export function RunsPage(props: PageProps) {
  const { speaker, session, newest } = props;
  const { say, language } = speaker;
  const { answer: runs, error } = useAnswer('GET /api/runs', { language });
  const { answer: last, error: notTold } = useAnswer('GET /api/changes', { language, isWanted: newest !== null });
  const problem = error ?? notTold;
  if (problem !== undefined) return <Problem error={problem} speaker={speaker} />;
  if (newest === null) return <Nothing speaker={speaker} session={session} />;
  if (!runs || !last) return <div className="card skeleton page-high" aria-hidden="true" />;
  const found = ['ledger', 'equity', 'accuracy'].filter((name) => newest.reports.includes(name));
  const { date, count } = speaker.format;
  return (
    <>
      <Changed
        changes={last.changes as ChangesSince | null}
        businessChanged={last.businessChanged}
        minorUnits={newest.minorUnits}
        speaker={speaker}
      />
      <p className="quiet">{say('app.runs.is')}</p>
      {runs.length > 0 ? (
        <div className="card">
          <SimpleTable
            title={say('app.runs')}
            columns={[
              { key: 'run', title: <TermTitle title="app.run" say={say} /> },
              { key: 'asOf', title: <TermTitle title="app.as-of" say={say} /> },
              { key: 'made', title: say('app.made') },
              { key: 'n', title: <TermTitle title="column.customers" say={say} />, isNumber: true },
              { key: 'days', title: <TermTitle title="app.horizon" say={say} />, isNumber: true },
              { key: 'expected', title: <TermTitle title="column.expected" say={say} />, isNumber: true },
              { key: 'data', title: <TermTitle title="app.data" say={say} /> },
            ]}
            rows={runs.map((run) => {
              const minorUnits = minorUnitsOf(run.currency) ?? 2;
              const { moneyRound } = makeFormat(language, { currency: run.currency, minorUnits });
              return {
                key: String(run.run),
                cells: [
                  count(run.run),
                  date(run.asOf),
                  date(run.madeAt.slice(0, 10)),
                  count(run.customers),
                  count(run.horizonDays),
                  run.expectedMoney === null ? '–' : moneyRound(Math.round(run.expectedMoney * 10 ** minorUnits)),
                  <code key="data" title={run.fingerprint}>
                    {run.fingerprint.slice(0, 12)}
                  </code>,
                ],
              };
            })}
          />
        </div>
      ) : null}
      <ReportsPage {...props} names={found} isHome />
    </>
  );
}
