import type { SegmentsAnswer } from '@perennial/server';
import { makeFormat, type Speaker } from '@perennial/words';
import { useSearchParams } from 'wouter';
import { focusable } from '../../figures/DataTable.tsx';
import { ask } from '../ask.ts';
import { minor } from '../customers/minor.ts';
import { Nothing } from '../Nothing.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { mayPlan } from '../place/roles.ts';
import { useAnswer } from '../use-answer.ts';
import { Builder } from './Builder.tsx';
import { intervalWords, standingWords } from './figure-words.ts';

/** The segments of the business, each measured on the newest run, and a place to make one. */
export function SegmentsPage({ speaker, session, newest }: PageProps) {
  const { say, language } = speaker;
  const [params] = useSearchParams();
  const isWanted = newest?.hasOrders === true;
  const { answer, error, again } = useAnswer('GET /api/segments', { language, isWanted });
  if (!isWanted) return <Nothing speaker={speaker} session={session} />;
  return (
    <>
      <Builder
        key={params.get('name') ?? ''}
        speaker={speaker}
        maySave={mayPlan(session.role)}
        saved={answer?.segments.find(({ name }) => name === params.get('name')) ?? null}
        onSaved={again}
      />
      {error !== undefined && <Problem error={error} speaker={speaker} />}
      {answer?.segments.length === 0 && (
        <div className="card empty">
          <h2>{say('app.segments.none')}</h2>
          <p>{say('app.segments.none.remedy')}</p>
        </div>
      )}
      {answer && answer.segments.length > 0 && (
        <Saved answer={answer} speaker={speaker} mayRemove={mayPlan(session.role)} onRemoved={again} />
      )}
    </>
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
  const { count, moneyRound } = makeFormat(language, answer);
  const remove = (name: string) =>
    void ask('DELETE /api/segments/:name', { params: { name }, language }).then(onRemoved, onRemoved);
  return (
    <div className="card">
      <h2>{say('app.segments.saved')}</h2>
      <section className="table-scroll" aria-label={say('app.segments.saved')} {...focusable}>
        <table>
          <caption>{say('app.segments.saved')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('app.name')}</th>
              <th scope="col">{say('segments.rule')}</th>
              <th scope="col" className="number">
                {say('column.customers')}
              </th>
              <th scope="col" className="number">
                {say('column.expected')}
              </th>
              <th scope="col" className="number">
                {say('app.interval80')}
              </th>
              <th scope="col">{say('segments.standing')}</th>
              <th scope="col">{say('segments.action')}</th>
              <th scope="col">{say('app.do')}</th>
            </tr>
          </thead>
          <tbody>
            {answer.segments.map(({ name, rule, action, problem, figures }) => (
              <tr key={name}>
                <th scope="row">
                  <a href={`/segment?${new URLSearchParams({ name })}`}>{name}</a>
                </th>
                <td>
                  <code>{rule}</code>
                </td>
                {figures ? (
                  <>
                    <td className="number">{count(figures.customers)}</td>
                    <td className="number">{moneyRound(minor(figures.expected, answer))}</td>
                    <td className="number">{intervalWords(figures, answer, speaker, 80)}</td>
                    <td>{standingWords(figures, speaker)}</td>
                  </>
                ) : (
                  <td colSpan={4}>{problem}</td>
                )}
                <td>{action === '' ? say('segments.do.none') : action}</td>
                <td>
                  <a href={`/segments?${new URLSearchParams({ name })}`}>{say('app.edit')}</a>{' '}
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
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
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
