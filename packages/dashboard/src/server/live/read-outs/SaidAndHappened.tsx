import type { Answer } from '@perennial/server';
import type { Speaker } from '@perennial/words';
import { focusable } from '../../../figures/DataTable.tsx';
import { moneyIn } from '../money.ts';
import { TableHead } from '../TableHead.tsx';
import { numberOf } from './write.ts';

interface Props {
  readonly kept: Answer<'GET /api/experiences/:key/read-outs'>;
  readonly currency: string;
  readonly speaker: Speaker;
}

/** What earlier read-outs said that customers would bring by 90, 180 and 365 days later, and what they brought. */
export function SaidAndHappened({ kept, currency, speaker: { say, format, language } }: Props) {
  if (kept.length === 0) return null;
  const money = moneyIn(currency, language);
  const rows = kept.flatMap(({ day, after }) => after.map((each) => ({ day, ...each })));
  return (
    <details>
      <summary>{say('live.read-out.kept', { n: { count: kept.length } })}</summary>
      <div className="table-scroll" {...focusable}>
        <table>
          <TableHead columns={['live.read-out.day', 'live.read-out.after', 'live.control', 'live.treated']} say={say} />
          <tbody>
            {rows.map(({ day, days, control, treated }) => (
              <tr key={`${day} ${days}`}>
                <th scope="row">{format.date(day)}</th>
                <td>{say('live.read-out.days', { days: { count: days } })}</td>
                {[control, treated].map(({ people, mean, happened }, i) => (
                  <td key={i === 0 ? 'control' : 'treated'}>
                    {say('live.read-out.said', {
                      said: { words: numberOf(mean, money) },
                      happened: { words: happened === null ? say('live.read-out.not-yet') : money(happened) },
                      n: { count: people },
                    })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
