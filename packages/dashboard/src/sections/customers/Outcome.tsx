import { addDays, beyondWords, leavingWords, shareBeyond } from '@perennial/study/reports';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { Customer, CustomerForecast } from './customer-at.ts';
import type { Assumptions } from './predict-customer.ts';

interface Props {
  readonly customer: Customer;
  readonly forecast: CustomerForecast;
  readonly assumed: Assumptions;
  /** Of the lifetime value; null where it has none. */
  readonly lifetime: { readonly low80: number; readonly high80: number } | null;
  /** What the money is called on the reader’s basis; null where it is revenue, or a margin that the reader assumes. */
  readonly name: string | null;
}

/** The figures of one customer, side by side. */
export function Outcome({ customer, forecast, assumed: { horizonDays, margin }, lifetime, name: ofBasis }: Props) {
  const report = useReport();
  const { data, say, format } = report;
  const { asOf } = data.record.settings;
  const ends = (low: number, high: number) => ({
    low: { text: format.moneyRound(low) },
    high: { text: format.moneyRound(high) },
  });
  const next =
    forecast.nextOrder === null || forecast.nextOrder > horizonDays
      ? say('customers.next.none')
      : say('customers.next.value', { date: { date: addDays(asOf, forecast.nextOrder) } });
  const { low80, high80, low95, high95 } = forecast.interval;
  const historic = ofBasis === null ? customer.historic * margin : customer.historic;
  const toCome = forecast.lifetime === null ? null : forecast.lifetime - historic;
  const howFar = [
    ...leavingWords(data.record),
    ...beyondWords(data.record, shareBeyond(forecast.discounted, toCome), horizonDays),
  ];
  const figures = [
    {
      name: ofBasis ?? say(margin === 1 ? 'customers.value' : 'customers.value.margin'),
      value: format.moneyRound(forecast.money),
      more: [say('figure.interval80', ends(low80, high80)), say('figure.interval95', ends(low95, high95))],
    },
    { name: say('column.alive'), value: format.chance(forecast.probAlive), more: [] },
    { name: say('customers.orders'), value: format.decimal(forecast.orders), more: [] },
    { name: say('customers.next'), value: next, more: [] },
    { name: say('customers.discounted'), value: format.moneyRound(forecast.discounted), more: [] },
    {
      name: say('customers.lifetime'),
      value: forecast.lifetime === null ? '–' : format.moneyRound(forecast.lifetime),
      more:
        forecast.lifetime === null
          ? [say('customers.lifetime.none')]
          : [
              ...(lifetime ? [say('figure.interval80', ends(lifetime.low80, lifetime.high80))] : []),
              say('customers.lifetime.is'),
              ...howFar.map((each) => write(report, each)),
            ],
    },
    {
      name: say('column.historic'),
      value: format.moneyRound(historic),
      more: [],
    },
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
