import type { MonitoringAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import type { Note } from '../../charts/note-marks.ts';
import { Notes } from '../../figures/Notes.tsx';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { Term } from '../../figures/Term.tsx';
import { TermTitle } from '../../figures/TermTitle.tsx';
import { Course, Courses, notesOfRuns } from './Course.tsx';

type Run = MonitoringAnswer['calibration'][number];

interface Props {
  readonly runs: readonly Run[];
  readonly notes: readonly Note[];
  readonly speaker: Speaker;
}

/** What is drawn, with what it is held against. */
const measures = [
  { of: 'coverage80', level: 0.8, references: [0.8], domain: [0.6, 1] },
  { of: 'coverage95', level: 0.95, references: [0.95], domain: [0.75, 1] },
  { of: 'error', level: null, references: [0], domain: [-0.2, 0.2] },
] as const;

/** Whether the forecasts hold, run by run: as pictures where there is more than one, and as a table. */
export function Calibration({ runs, notes, speaker }: Props) {
  const { say, format } = speaker;
  const { share, signedShare, date, count } = format;
  const orDash = (value: number | null, write: (value: number) => string) => (value === null ? '—' : write(value));
  const titleOf = ({ level }: (typeof measures)[number]) =>
    level === null ? say('app.monitoring.error') : say('app.monitoring.covered', { level: { share: level } });
  const known = runs.filter(({ coverage80, error }) => coverage80 !== null || error !== null);
  const shown = notesOfRuns(
    notes,
    known.map(({ asOf }) => asOf),
  );
  return (
    <div className="card">
      <h2>
        <TermTitle title="app.monitoring.calibration" say={say} />
      </h2>
      <p className="quiet">{say('app.monitoring.calibration.is')}</p>
      {known.length > 1 && (
        <>
          <Courses>
            {measures.map((measure) => (
              <Course
                key={measure.of}
                title={titleOf(measure)}
                points={pointsOf(known, measure.of)}
                references={measure.references}
                domain={measure.domain}
                write={measure.level === null ? signedShare : share}
                notes={shown}
                speaker={speaker}
              />
            ))}
          </Courses>
          <p className="quiet small">{say('app.monitoring.calibration.line')}</p>
          <Notes notes={shown} format={format} />
        </>
      )}
      <SimpleTable
        title={say('app.monitoring.calibration')}
        columns={[
          { key: 'run', title: say('app.run') },
          { key: 'asOf', title: say('app.as-of') },
          { key: 'n', title: say('column.customers'), isNumber: true },
          ...measures.map((measure) => ({
            key: measure.of,
            title:
              measure.level === null ? (
                titleOf(measure)
              ) : (
                <Term name="coverage" say={say} isOnServer>
                  {titleOf(measure)}
                </Term>
              ),
            isNumber: true,
          })),
        ]}
        rows={runs.map((each) => ({
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

/** By their days, the earliest first; of several runs as of one day the newest. */
function pointsOf(newestFirst: readonly Run[], of: (typeof measures)[number]['of']) {
  const days = new Map<string, number>();
  for (const run of newestFirst) {
    const value = run[of];
    if (value !== null && !days.has(run.asOf)) days.set(run.asOf, value);
  }
  return [...days].map(([day, value]) => ({ day, value })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
