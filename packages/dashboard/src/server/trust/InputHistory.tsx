import type { InputHistoryAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import type { Note } from '../../charts/note-marks.ts';
import { Notes } from '../../figures/Notes.tsx';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { Problem } from '../Problem.tsx';
import { useAnswer } from '../use-answer.ts';
import { Course, Courses, notesOfRuns } from './Course.tsx';

interface Props {
  readonly notes: readonly Note[];
  readonly speaker: Speaker;
}

/** From here on a change is worth a look, and from there on a model may not fit any more. */
const BOUNDS = [0.1, 0.25] as const;
const DOMAIN = [0, 0.3] as const;

/** How far the customers have changed, run by run. Asked for by itself, and last on its page: each comparison reads all customers of two runs. */
export function InputHistory({ notes, speaker }: Props) {
  const { say, format, language } = speaker;
  const { answer, error } = useAnswer('GET /api/monitoring/inputs', { language });
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  const runs = answer ?? [];
  if (answer && runs.length === 0) return null;
  const shown = notesOfRuns(
    notes,
    runs.map(({ asOf }) => asOf),
  );
  return (
    <section className="card" aria-labelledby="history-title">
      <h2 id="history-title">{say('app.monitoring.history')}</h2>
      <p className="quiet">{say('app.monitoring.history.is')}</p>
      {answer ? (
        <Courses>
          {featuresOf(runs).map((feature) => (
            <Course
              key={feature}
              title={say(`app.feature.${feature}`)}
              points={pointsOf(runs, feature)}
              references={BOUNDS}
              domain={DOMAIN}
              write={format.decimal}
              notes={shown}
              speaker={speaker}
            />
          ))}
        </Courses>
      ) : (
        <div className="skeleton page-high" role="status" aria-label={say('app.loading')} />
      )}
      <Notes notes={shown} format={format} />
      <details>
        <summary>{say('chart.table')}</summary>
        <SimpleTable
          title={say('app.monitoring.history')}
          columns={[
            { key: 'run', title: say('app.run') },
            { key: 'asOf', title: say('app.as-of') },
            ...featuresOf(runs).map((feature) => ({
              key: feature,
              title: say(`app.feature.${feature}`),
              isNumber: true,
            })),
          ]}
          rows={runs.map(({ run, asOf, features }) => ({
            key: String(run),
            cells: [
              format.count(run),
              format.date(asOf),
              ...features.map(({ psi }) => (psi === null ? '—' : format.decimal(psi))),
            ],
          }))}
        />
      </details>
    </section>
  );
}

type Feature = InputHistoryAnswer[number]['features'][number]['feature'];

function featuresOf(runs: InputHistoryAnswer): readonly Feature[] {
  return runs[0]?.features.map(({ feature }) => feature) ?? [];
}

function pointsOf(runs: InputHistoryAnswer, wanted: Feature) {
  return runs.flatMap(({ asOf, features }) => {
    const psi = features.find(({ feature }) => feature === wanted)?.psi ?? null;
    return psi === null ? [] : [{ day: asOf, value: psi }];
  });
}
