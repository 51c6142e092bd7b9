import type { SegmentsAnswer } from '@perennial/server';
import { makeFormat, type Speaker } from '@perennial/words';
import { useSearchParams } from 'wouter';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { TermTitle } from '../../figures/TermTitle.tsx';
import { ask } from '../ask.ts';
import { FocusKept } from '../FocusKept.tsx';
import { Nothing } from '../Nothing.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { customersAddress } from '../place/links.ts';
import { mayPlan } from '../place/roles.ts';
import { useAnswer } from '../use-answer.ts';
import { Builder } from './Builder.tsx';
import { expectedWords, intervalWords, standingWords } from './figure-words.ts';

/** The segments of the business, each measured on the newest run, and a place to make one. */
export function SegmentsPage({ speaker, session, newest }: PageProps) {
  const { say, language } = speaker;
  const [params] = useSearchParams();
  const isWanted = newest?.hasOrders === true;
  const { answer, error, again } = useAnswer('GET /api/segments', { language, isWanted });
  // As high as the builder will be: what stands below it is drawn after it.
  const columns = useAnswer('GET /api/segments/columns', { language, isWanted });
  const isBuilt = (columns.answer ?? columns.error) !== undefined;
  if (!isWanted) return <Nothing speaker={speaker} session={session} />;
  return (
    <FocusKept shown={String(answer?.segments.length ?? 0)}>
      <Builder
        key={params.get('name') ?? ''}
        speaker={speaker}
        maySave={mayPlan(session.role)}
        saved={answer?.segments.find(({ name }) => name === params.get('name')) ?? null}
        onSaved={again}
      />
      {error !== undefined && <Problem error={error} speaker={speaker} />}
      {isBuilt && answer?.segments.length === 0 && (
        <div className="card empty">
          <h2>{say('app.segments.none')}</h2>
          <p>{say('app.segments.none.remedy')}</p>
        </div>
      )}
      {isBuilt && answer && answer.segments.length > 0 && (
        <Saved answer={answer} speaker={speaker} mayRemove={mayPlan(session.role)} onRemoved={again} />
      )}
    </FocusKept>
  );
}

interface SavedProps {
  readonly answer: SegmentsAnswer;
  readonly speaker: Speaker;
  readonly mayRemove: boolean;
  readonly onRemoved: () => void;
}

function Saved({ answer, speaker, mayRemove, onRemoved }: SavedProps) {
  const { say, language } = speaker;
  const { count } = makeFormat(language, answer);
  const remove = (name: string) =>
    void ask('DELETE /api/segments/:name', { params: { name }, language }).then(onRemoved, onRemoved);
  return (
    <div className="card">
      <h2>{say('app.segments.saved')}</h2>
      <SimpleTable
        title={say('app.segments.saved')}
        isStacked
        columns={[
          { key: 'name', title: say('app.name.thing') },
          { key: 'rule', title: say('segments.rule') },
          { key: 'customers', title: say('column.customers'), isNumber: true },
          ...(['column.expected', 'app.interval80'] as const).map((title) => ({
            key: title,
            title: <TermTitle title={title} say={say} />,
            words: say(title),
            isNumber: true,
          })),
          { key: 'standing', title: say('segments.standing') },
          { key: 'action', title: say('segments.action') },
          { key: 'do', title: say('app.do') },
        ]}
        rows={answer.segments.map(({ name, rule, action, problem, figures }) => ({
          key: name,
          cells: [
            <a key="name" href={`/segment?${new URLSearchParams({ name })}`}>
              {name}
            </a>,
            <span key="rule">
              <code>{rule}</code> {problem}
            </span>,
            figures ? (
              <a key="customers" href={customersAddress({ rule })}>
                {count(figures.customers)}
              </a>
            ) : (
              '—'
            ),
            figures ? expectedWords(figures, answer, speaker) : '—',
            figures ? intervalWords(figures, answer, speaker, 80) : '—',
            figures ? standingWords(figures, speaker) : '—',
            action === '' ? say('segments.do.none') : action,
            <span key="do" className="filter">
              <a href={`/segments?${new URLSearchParams({ name })}`}>{say('app.edit')}</a>
              {mayRemove && (
                <button
                  type="button"
                  className="link"
                  aria-label={`${say('app.remove')}: ${name}`}
                  onClick={() => remove(name)}
                >
                  {say('app.remove')}
                </button>
              )}
            </span>,
          ],
        }))}
      />
      <p className="basis">
        {[
          say('figure.n', { n: { count: answer.n } }),
          say('figure.horizon', { days: { days: answer.horizonDays } }),
          say('figure.as-of', { date: { date: answer.asOf } }),
        ].join(' · ')}
      </p>
    </div>
  );
}
