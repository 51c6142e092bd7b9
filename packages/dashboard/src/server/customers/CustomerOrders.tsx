import type { Speaker } from '@perennial/words';
import { SimpleTable } from '../../figures/SimpleTable.tsx';
import { TermTitle } from '../../figures/TermTitle.tsx';
import { Problem } from '../Problem.tsx';
import { useAnswer } from '../use-answer.ts';
import { minor } from './minor.ts';

/** The orders behind a customer's money: their sum is what the customer has brought. */
export function CustomerOrders({ id, speaker }: { readonly id: string; readonly speaker: Speaker }) {
  const { say, language } = speaker;
  const { answer, error } = useAnswer('GET /api/customers/:id/orders', { params: { id }, language });
  if (error !== undefined) return <Problem error={error} speaker={speaker} />;
  if (!answer) return <div className="card skeleton" aria-hidden="true" />;
  const { money, date } = speaker.format;
  const write = (amount: number) => money(minor(amount, answer));
  const { orders, found, total } = answer;
  const hasChannels = orders.some(({ channel }) => channel !== null);
  const hasRefunds = orders.some(({ refunded }) => refunded !== 0);
  return (
    <div className="card tall">
      <h2>{say('find.orders')}</h2>
      <p className="quiet">{say('find.orders.is')}</p>
      <SimpleTable
        title={say('find.orders')}
        columns={[
          { key: 'order', title: say('find.order') },
          { key: 'day', title: say('column.date') },
          { key: 'amount', title: say('column.money'), isNumber: true },
          ...(hasRefunds
            ? [{ key: 'refunded', title: <TermTitle title="find.refunded" say={say} />, isNumber: true }]
            : []),
          ...(hasChannels ? [{ key: 'channel', title: say('find.channel') }] : []),
        ]}
        rows={orders.map(({ order, day, amount, refunded, channel }, i) => ({
          key: String(i),
          cells: [
            order === null ? say(amount < 0 ? 'find.given-back' : 'find.no-number') : <bdi key="order">{order}</bdi>,
            date(day),
            write(amount),
            ...(hasRefunds ? [refunded === 0 ? '' : write(refunded)] : []),
            ...(hasChannels ? [<bdi key="channel">{channel}</bdi>] : []),
          ],
        }))}
      />
      <p className="basis">
        {[
          say('find.orders.total', { total: { words: write(total) }, n: { count: found } }),
          ...(found > orders.length ? [say('find.orders.newest', { n: { count: orders.length } })] : []),
          say('figure.as-of', { date: { date: answer.asOf } }),
          say('page.run', { run: { count: answer.run } }),
        ].join(' · ')}
      </p>
    </div>
  );
}
