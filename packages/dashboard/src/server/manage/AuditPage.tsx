import { isWordKey, type Speaker } from '@perennial/words';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';

/** As the log calls whoever needed no account. */
const THIS_MACHINE = 'this-machine';

/** Who did what, and whether the log is whole. The log has no names: they are those that accounts and keys have now. */
export function AuditPage({ speaker }: PageProps) {
  const { say, language } = speaker;
  const { answer, error } = useAnswer('GET /api/audit', { language });
  const people = useAnswer('GET /api/people', { language }).answer ?? [];
  const keys = useAnswer('GET /api/keys', { language }).answer ?? [];
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return <div className="card skeleton" aria-hidden="true" />;
  const { entries, isWhole, last, newest } = answer;
  const clock = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' });
  const nameOf = (who: string) =>
    who === THIS_MACHINE ? say('audit.this-machine') : ([...people, ...keys].find(({ id }) => id === who)?.name ?? who);
  return (
    <>
      <p className={isWhole ? 'card' : 'card problem'}>
        {isWhole ? say('audit.whole', { entries: { count: entries }, last: { text: last } }) : say('app.audit.broken')}
      </p>
      {newest.length > 0 && (
        <div className="card">
          <SimpleTable
            title={say('app.audit')}
            isStacked
            columns={[
              { key: 'seq', title: '#', isNumber: true },
              { key: 'at', title: say('column.date') },
              { key: 'who', title: say('app.who') },
              { key: 'action', title: say('app.what') },
              { key: 'about', title: say('app.about') },
            ]}
            rows={newest.map(({ seq, at, who, action, about }) => ({
              key: String(seq),
              cells: [
                String(seq),
                clock.format(new Date(at)),
                nameOf(who),
                actionWords(action, speaker),
                <span key="about" className="about">
                  {Object.entries(about).map(([name, value]) => (
                    <span key={name}>
                      {name} <code>{String(value)}</code>
                    </span>
                  ))}
                </span>,
              ],
            }))}
          />
        </div>
      )}
    </>
  );
}

function actionWords(action: string, { say }: Speaker): string {
  const key = `audit.action.${action}`;
  return isWordKey(key) ? say(key) : action;
}
