import type { GoalAnswer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { minor } from '../customers/minor.ts';
import { FocusKept } from '../FocusKept.tsx';
import { Nothing } from '../Nothing.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { customersAddress } from '../place/links.ts';
import { mayAskCustomers, mayPlan } from '../place/roles.ts';
import { useAnswer } from '../use-answer.ts';
import { useChange } from '../use-change.ts';
import { Bullet } from './Bullet.tsx';
import { GoalForm } from './GoalForm.tsx';

/** What is to be reached, of all customers or of a segment, and where that stands. */
export function GoalsPage({ speaker, session, newest }: PageProps) {
  const { say, language } = speaker;
  const isWanted = newest?.hasOrders === true;
  const { answer, error } = useAnswer('GET /api/goals', { language, isWanted });
  const segments = useAnswer('GET /api/segments', {
    language,
    isWanted: isWanted && mayAskCustomers(session.role),
  });
  const { change, error: refused } = useChange(language);
  const problem = refused ?? error;
  if (!isWanted) return <Nothing speaker={speaker} session={session} />;
  return (
    <FocusKept shown={String(answer?.goals.length ?? 0)}>
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      {mayPlan(session.role) && (
        <GoalForm
          speaker={speaker}
          segments={segments.answer?.segments.map(({ name }) => name) ?? []}
          onGoal={(body) => change('POST /api/goals', { body }).then((made) => made !== null)}
        />
      )}
      {answer?.goals.length === 0 && (
        <div className="card empty">
          <h2>{say('app.goals.none')}</h2>
          <p>{say('app.goals.none.remedy')}</p>
        </div>
      )}
      {answer && answer.goals.length > 0 && (
        <Goals
          answer={answer}
          speaker={speaker}
          mayOpen={mayAskCustomers(session.role)}
          onRemove={mayPlan(session.role) ? (id) => void change('DELETE /api/goals/:id', { params: { id } }) : null}
        />
      )}
    </FocusKept>
  );
}

interface GoalsProps {
  readonly answer: GoalAnswer;
  readonly speaker: Speaker;
  /** Whether those that a goal is of can be asked for. */
  readonly mayOpen: boolean;
  readonly onRemove: ((id: string) => void) | null;
}

type Goal = GoalAnswer['goals'][number];

/** Of the customers that a goal is of. */
function addressOf({ segment }: Goal): string {
  return segment === null ? customersAddress() : `/segment?${new URLSearchParams({ name: segment })}`;
}

function Goals({ answer, speaker, mayOpen, onRemove }: GoalsProps) {
  const { say } = speaker;
  const { count, moneyRound, date, share } = speaker.format;
  const write = ({ measure }: Goal, value: number) =>
    measure === 'expected' || measure === 'historic' ? moneyRound(minor(value, answer)) : count(Math.round(value));
  return (
    <div className="card">
      <SimpleTable
        title={say('app.goals')}
        columns={[
          { key: 'of', title: say('app.goal.of') },
          { key: 'measure', title: say('app.goal.measure') },
          { key: 'actual', title: say('app.goal.actual'), isNumber: true },
          { key: 'interval', title: say('app.interval80'), isNumber: true },
          { key: 'target', title: say('app.goal.target'), isNumber: true },
          { key: 'bullet', title: say('app.goal.reached') },
          { key: 'day', title: say('app.goal.day') },
          ...(onRemove ? [{ key: 'do', title: say('app.do') }] : []),
        ]}
        rows={answer.goals.map((goal) => ({
          key: goal.id,
          cells: [
            mayOpen ? (
              <a key="of" href={addressOf(goal)}>
                <bdi>{goal.segment ?? say('app.goal.all')}</bdi>
              </a>
            ) : (
              (goal.segment ?? say('app.goal.all'))
            ),
            say(`app.goal.measure.${goal.measure}`),
            goal.actual === null ? '—' : write(goal, goal.actual),
            goal.low80 === null || goal.high80 === null
              ? '—'
              : say('figure.range', {
                  low: { words: write(goal, goal.low80) },
                  high: { words: write(goal, goal.high80) },
                }),
            write(goal, goal.target),
            goal.actual === null ? (
              '—'
            ) : (
              <Bullet key="bullet" {...goal} actual={goal.actual} words={share(goal.actual / goal.target)} />
            ),
            date(goal.day),
            ...(onRemove
              ? [
                  <button
                    key="remove"
                    type="button"
                    className="link"
                    aria-label={`${say('app.remove')}: ${goal.segment ?? say('app.goal.all')}, ${say(`app.goal.measure.${goal.measure}`)}`}
                    onClick={() => onRemove(goal.id)}
                  >
                    {say('app.remove')}
                  </button>,
                ]
              : []),
          ],
        }))}
      />
      <p className="basis">
        {[
          say('figure.n', { n: { count: answer.n } }),
          say('figure.horizon', { days: { days: answer.horizonDays } }),
          say('figure.as-of', { date: { date: answer.asOf } }),
          say('page.run', { run: { count: answer.run } }),
        ].join(' · ')}
      </p>
    </div>
  );
}
