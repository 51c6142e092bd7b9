import { makeFormat, type Speaker } from '@perennial/words';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { minor } from '../customers/minor.ts';
import { Problem } from '../Problem.tsx';
import { useAnswer } from '../use-answer.ts';

/** The members of a segment when it was saved, the same people now, and who came and left: with what that does not say. */
export function ThenAndNow({ name, speaker }: { readonly name: string; readonly speaker: Speaker }) {
  const { say, language } = speaker;
  const { answer, error } = useAnswer('GET /api/segments/:name/then-and-now', { params: { name }, language });
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return <div className="card skeleton" aria-hidden="true" />;
  const { found } = answer;
  const title = <h2>{say('then.title')}</h2>;
  if (!found)
    return (
      <div className="card">
        {title}
        <p>{say('then.not-kept')}</p>
      </div>
    );
  const { before, now, members, compared } = found;
  const { count, moneyRound, money, date } = makeFormat(language, found);
  const round = (major: number) => moneyRound(minor(major, found));
  const each = (major: number) => money(minor(major, found));
  const rows = [
    { key: 'customers', cells: [count(before.customers), now && count(now.customers)] },
    { key: 'expected', cells: [round(before.expected), now && round(now.expected)] },
    { key: 'active', cells: [count(Math.round(before.active)), now && count(Math.round(now.active))] },
    { key: 'brought', cells: ['–', now && round(now.brought)] },
    { key: 'ordered', cells: ['–', now && count(now.ordered)] },
  ] as const;
  return (
    <div className="card">
      {title}
      <SimpleTable
        title={say('then.title')}
        columns={[
          { key: 'figure', title: say('then.figure') },
          { key: 'then', title: say('then.then', { date: { words: date(found.savedOn) } }), isNumber: true },
          ...(now
            ? [{ key: 'now', title: say('then.now', { date: { words: date(found.asOf) } }), isNumber: true }]
            : []),
        ]}
        rows={rows
          .filter(({ key }) => now !== null || !['brought', 'ordered'].includes(key))
          .map(({ key, cells }) => ({
            key,
            cells: [say(`then.${key}`), cells[0], ...(now ? [cells[1]] : [])],
          }))}
      />
      {now ? (
        <>
          <p>
            {say('then.moved', {
              stayed: { count: members.stayed },
              left: { count: members.left },
              entered: { count: members.entered },
              now: { count: members.now },
            })}
          </p>
          <p>
            {compared
              ? say('then.alike', {
                  mean: { words: each(compared.mean) },
                  others: { words: each(compared.meanOfOthers) },
                  n: { count: compared.others },
                  difference: { words: each(compared.difference) },
                  range: {
                    words: say('figure.range', {
                      low: { words: each(compared.low95) },
                      high: { words: each(compared.high95) },
                    }),
                  },
                })
              : say('then.alike.none')}
          </p>
          <p className="quiet">
            {say('then.no-effect')} <a href="/playbooks">{say('then.to-playbooks')}</a>
          </p>
        </>
      ) : (
        <p>{say('then.no-run')}</p>
      )}
    </div>
  );
}
