import { addDays } from '../../calendar/add-days.ts';
import { useReport } from '../../report/context.ts';
import type { Customer, Said } from './customer-at.ts';

interface Props {
  readonly customer: Customer;
  readonly said: Said;
  readonly horizonDays: number;
}

/** The figures of one customer, side by side. */
export function Outcome({ customer, said, horizonDays }: Props) {
  const { data, say, format } = useReport();
  const { asOf } = data.record.settings;
  const ends = (low: number, high: number) => ({
    low: { text: format.moneyRound(low) },
    high: { text: format.moneyRound(high) },
  });
  const next =
    said.nextOrder === null || said.nextOrder > horizonDays
      ? say('customers.next.none')
      : say('customers.next.value', { date: { date: addDays(asOf, said.nextOrder) } });
  const { low80, high80, low95, high95 } = said.interval;
  const figures = [
    {
      name: say('customers.value'),
      value: format.moneyRound(said.money),
      more: [say('figure.interval80', ends(low80, high80)), say('figure.interval95', ends(low95, high95))],
    },
    { name: say('column.alive'), value: format.chance(said.probAlive), more: [] },
    { name: say('customers.orders'), value: format.decimal(said.orders), more: [] },
    { name: say('customers.next'), value: next, more: [] },
    { name: say('customers.discounted'), value: format.moneyRound(said.discounted), more: [] },
    {
      name: say('customers.lifetime'),
      value: said.lifetime === null ? '–' : format.moneyRound(said.lifetime),
      more: said.lifetime === null ? [say('customers.lifetime.none')] : [],
    },
    { name: say('column.historic'), value: format.moneyRound(customer.historic), more: [] },
  ];
  return (
    <dl className="outcome">
      {figures.map(({ name, value, more }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          {more.map((line) => (
            <dd key={line} className="quiet">
              {line}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
