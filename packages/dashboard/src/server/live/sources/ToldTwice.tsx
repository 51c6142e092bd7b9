import type { Speaker } from '@perennial/words';
import type { ToldOrders } from '../answers.ts';
import { moneyIn } from '../money.ts';
import { TableCard } from '../TableCard.tsx';

interface Props {
  readonly speaker: Speaker;
  readonly told: ToldOrders;
}

/** A difference below a hundredth is of rounding. */
const SAME = 0.01;

/** Orders that events tell beside files or other events: those that count once, and those that probably count twice, with what to do; nothing where there are none. */
export function ToldTwice({ speaker: { say, format, language }, told: { twice, currency, probable } }: Props) {
  if (twice.orders === 0 && probable.length === 0) return null;
  const money = moneyIn(currency, language);
  const files = say('live.told.files');
  const differs = Math.abs(twice.sum - twice.told) >= Math.max(SAME, SAME * Math.abs(twice.sum));
  const once = {
    key: 'twice',
    cells: [
      files,
      format.count(twice.orders),
      money(twice.sum),
      <span key="what">
        {say('told.twice', { n: { count: twice.orders } })}{' '}
        {differs &&
          say('told.twice.differs', { files: { text: money(twice.sum) }, events: { text: money(twice.told) } })}
      </span>,
    ],
  };
  return (
    <TableCard
      title={say('live.told')}
      isStacked
      columns={[
        { key: 'who', title: say('live.told.who') },
        { key: 'orders', title: say('live.told.orders'), isNumber: true },
        { key: 'sum', title: say('live.told.sum'), isNumber: true },
        { key: 'what', title: say('live.told.what') },
      ]}
      rows={[
        ...(twice.orders > 0 ? [once] : []),
        ...probable.map(({ source, name, other, otherName, orders, sum, says }) => ({
          key: `${source} ${other}`,
          cells: [
            `${name ?? source}, ${other === null ? files : (otherName ?? other)}`,
            <span key="orders">
              {format.count(orders)}
              <br />
              <small>{say('live.told.probable')}</small>
            </span>,
            money(sum),
            says,
          ],
        })),
      ]}
    />
  );
}
