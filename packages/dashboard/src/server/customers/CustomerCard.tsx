import type { Speaker } from '@perennial/words';
import { TermTitle } from '../../figures/TermTitle.tsx';
import { Problem } from '../Problem.tsx';
import { useAnswer } from '../use-answer.ts';
import { minor } from './minor.ts';

/** All that the last run says of one customer, with what it stands on. */
export function CustomerCard({ id, speaker }: { readonly id: string; readonly speaker: Speaker }) {
  const { say, language } = speaker;
  const { answer, error } = useAnswer('GET /api/customers/:id', { params: { id }, language });
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return <div className="card skeleton" aria-hidden="true" />;
  const { moneyRound, chance, decimal, count, date } = speaker.format;
  const { customer: row, basis, horizonDays, asOf } = answer;
  const number = (name: string) => Number(row[name] ?? 0);
  const money = (name: string) => (row[name] === null ? '—' : moneyRound(minor(number(name), answer)));
  const range = (level: 80 | 95) =>
    say(`figure.interval${level}`, {
      low: { words: money(`money_low${level}`) },
      high: { words: money(`money_high${level}`) },
    });
  const basisKey = basis === 'revenue' ? 'basis.revenue' : null;
  const figures = [
    ['column.expected', money('expected_money')],
    ['customers.orders', decimal(number('expected_transactions'))],
    ['column.alive', chance(number('prob_alive'))],
    ['term.residual-value', money('residual_lifetime_value')],
    ['customers.lifetime', money('customer_lifetime_value')],
    ['column.historic', money('historic_value')],
    ['column.orders', count(number('orders'))],
    ['column.last-order', date(String(row.last_order))],
    [
      'customers.next',
      row.next_order_expected === null ? say('customers.next.none') : date(String(row.next_order_expected)),
    ],
  ] as const;
  return (
    <section className="card" aria-label={id}>
      <p className="quiet">
        {[
          basisKey ? say(basisKey) : basis,
          say('figure.horizon', { days: { days: horizonDays } }),
          say('figure.as-of', { date: { date: asOf } }),
        ].join(' · ')}
      </p>
      <ValueBar historic={number('historic_value')} expected={number('expected_money')} />
      <dl className="outcome">
        {figures.map(([title, value], i) => (
          <div key={title}>
            <dt>
              <TermTitle title={title} say={say} />
            </dt>
            <dd>{value}</dd>
            {i === 0 && (
              <>
                <dd>{range(80)}</dd>
                <dd className="quiet">{range(95)}</dd>
              </>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What has been spent beside what is expected: the figures stand below. */
function ValueBar({ historic, expected }: { readonly historic: number; readonly expected: number }) {
  return (
    <div className="value-bar" aria-hidden="true">
      <span style={{ flexGrow: Math.max(0, historic) }} />
      <span className="to-come" style={{ flexGrow: Math.max(0, expected) }} />
    </div>
  );
}
