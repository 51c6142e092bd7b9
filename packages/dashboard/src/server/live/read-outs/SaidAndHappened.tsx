import type { Answer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { SimpleTable } from '../../../figures/SimpleTable.tsx';
import { moneyIn } from '../money.ts';
import { numberOf } from './write.ts';

interface Props {
  /** What it is of. */
  readonly title: string;
  readonly kept: Answer<'GET /api/experiences/:key/read-outs'>;
  readonly currency: string;
  readonly speaker: Speaker;
}

/** What earlier read-outs said that customers would bring by 90, 180 and 365 days later, and what they brought. */
export function SaidAndHappened({ title, kept, currency, speaker: { say, format, language } }: Props) {
  if (kept.length === 0) return null;
  const money = moneyIn(currency, language);
  const rows = kept.flatMap(({ day, after }) => after.map((each) => ({ day, ...each })));
  return (
    <details>
      <summary>{say('live.read-out.kept', { n: { count: kept.length } })}</summary>
      <SimpleTable
        title={`${title}: ${say('live.read-out.kept', { n: { count: kept.length } })}`}
        columns={[
          { key: 'day', title: say('live.read-out.day') },
          { key: 'after', title: say('live.read-out.after') },
          { key: 'control', title: say('live.control') },
          { key: 'treated', title: say('live.treated') },
        ]}
        rows={rows.map(({ day, days, control, treated }) => ({
          key: `${day} ${days}`,
          cells: [
            format.date(day),
            say('live.read-out.days', { days: { count: days } }),
            ...[control, treated].map(({ people, mean, happened }) =>
              say('live.read-out.said', {
                said: { words: numberOf(mean, money) },
                happened: { words: happened === null ? say('live.read-out.not-yet') : money(happened) },
                n: { count: people },
              }),
            ),
          ],
        }))}
      />
    </details>
  );
}
