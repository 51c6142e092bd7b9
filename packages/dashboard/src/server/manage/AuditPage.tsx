import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';

/** Who did what, and whether the log is whole. */
export function AuditPage({ speaker }: PageProps) {
  const { say, language } = speaker;
  const { answer, error } = useAnswer('GET /api/audit', { language });
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return <div className="card skeleton" aria-hidden="true" />;
  const { entries, isWhole, last, newest } = answer;
  return (
    <>
      <p className={isWhole ? 'card' : 'card problem'}>
        {isWhole ? say('audit.whole', { entries: { count: entries }, last: { text: last } }) : say('app.audit.broken')}
      </p>
      {newest.length > 0 && (
        <div className="card">
          <SimpleTable
            title={say('app.audit')}
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
                at.slice(0, 19).replace('T', ' '),
                who,
                action,
                <code key="about">{JSON.stringify(about)}</code>,
              ],
            }))}
          />
        </div>
      )}
    </>
  );
}
