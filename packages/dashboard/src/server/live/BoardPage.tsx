import { Problem } from '../Problem.tsx';
import type { PageProps } from '../page-props.ts';
import { useAnswer } from '../use-answer.ts';
import type { LiveHour } from './answers.ts';
import { moneyIn } from './money.ts';
import { TableCard } from './TableCard.tsx';
import { useEvery } from './use-every.ts';

/** The last day, hour by hour, as it goes on. */
export function BoardPage({ speaker }: PageProps) {
  const { say, format, language } = speaker;
  const { answer, error, again } = useAnswer('GET /api/live', { language });
  useEvery(5000, again);
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return null;
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  const most = Math.max(1, ...answer.hours.map(({ events }) => events));
  const revenue = ({ revenue: each }: LiveHour) =>
    each
      .map(({ currency, amount }) => (currency === null ? format.decimal(amount) : moneyIn(currency, language)(amount)))
      .join(' + ') || '–';
  return (
    <TableCard title={say('live.board.caption')}>
      <thead>
        <tr>
          {(
            ['live.hour', 'live.events', 'live.orders', 'live.revenue', 'live.decisions-made', 'live.control'] as const
          ).map((key) => (
            <th key={key} scope="col">
              {say(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {answer.hours.map((hour) => (
          <tr key={hour.from}>
            <th scope="row">{clock.format(new Date(hour.from))}</th>
            <td>
              <span className="live-bar" style={{ inlineSize: `${(hour.events / most) * 6}rem` }} />{' '}
              {format.count(hour.events)}
            </td>
            <td>{format.count(hour.orders)}</td>
            <td>{revenue(hour)}</td>
            <td>{format.count(hour.decisions)}</td>
            <td>{format.count(hour.control)}</td>
          </tr>
        ))}
      </tbody>
    </TableCard>
  );
}
