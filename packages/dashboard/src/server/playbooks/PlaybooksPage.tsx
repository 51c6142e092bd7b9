import { FocusKept } from '../FocusKept.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { mayAskCustomers, mayPlan } from '../place/roles.ts';
import { useAnswer } from '../use-answer.ts';
import { useChange } from '../use-change.ts';
import { Authority } from './Authority.tsx';
import { PlanForm } from './PlanForm.tsx';
import { PlaybookTable } from './PlaybookTable.tsx';
import { PolicyTable } from './PolicyTable.tsx';

/** What is done for whom, whether it is followed, and what came of it beside those who were left out. */
export function PlaybooksPage({ speaker, session, newest }: PageProps) {
  const { say, language } = speaker;
  const { answer, error } = useAnswer('GET /api/playbooks', { language });
  const segments = useAnswer('GET /api/segments', {
    language,
    isWanted: newest?.hasOrders === true && mayAskCustomers(session.role),
  });
  const { change, error: refused } = useChange(language);
  const problem = refused ?? error;
  const names = segments.answer?.segments.filter((each) => each.problem === null).map(({ name }) => name) ?? [];
  if (!answer)
    return problem === undefined ? (
      <div className="card skeleton" aria-hidden="true" />
    ) : (
      <Problem error={problem} speaker={speaker} />
    );
  const { playbooks, policies, opportunities } = answer;
  const isPlanner = mayPlan(session.role);
  const mayChoose = opportunities.length + names.length > 0;
  return (
    <FocusKept shown={String(playbooks.length)}>
      <p>{say('playbooks.says')}</p>
      {problem !== undefined && <Problem error={problem} speaker={speaker} />}
      {isPlanner && mayChoose && (
        <PlanForm
          speaker={speaker}
          opportunities={opportunities}
          segments={names}
          onPlan={(body) => change('POST /api/playbooks', { body }).then((made) => made !== null)}
        />
      )}
      {playbooks.length === 0 ? (
        <div className="card empty">
          <h2>{say('playbooks.none')}</h2>
          <p>{say(mayChoose ? 'playbooks.none.remedy' : 'playbooks.none.run')}</p>
        </div>
      ) : (
        <div className="card board">
          <h2>{say('playbooks.playbooks')}</h2>
          <PlaybookTable
            playbooks={playbooks}
            speaker={speaker}
            onSaid={
              isPlanner
                ? (id, body) =>
                    change('POST /api/playbooks/:id/entries', { params: { id }, body }).then((made) => made !== null)
                : null
            }
          />
          {answer.asOf !== null && <p className="basis">{say('playbooks.basis', { date: { date: answer.asOf } })}</p>}
        </div>
      )}
      {policies.length > 0 && (
        <div className="card board">
          <h2>{say('playbooks.policies')}</h2>
          <PolicyTable
            policies={policies}
            speaker={speaker}
            onSaid={
              isPlanner
                ? (key, body) =>
                    change('POST /api/policies/:key/entries', { params: { key }, body }).then((made) => made !== null)
                : null
            }
          />
        </div>
      )}
      <Authority speaker={speaker} />
    </FocusKept>
  );
}
