import { shorten } from '@perennial/words';
import { useDeferredValue, useMemo, useState } from 'react';
import { basisLine } from '../../figures/basis-line.ts';
import { useReport } from '../../report/context.ts';
import { CustomerCharts } from './CustomerCharts.tsx';
import type { Customer } from './customer-at.ts';
import { Outcome } from './Outcome.tsx';
import { lifetimeInterval, predictCustomer, valueModelOf } from './predict-customer.ts';
import { Sliders } from './Sliders.tsx';
import { whyWords } from './why.ts';

interface Props {
  readonly customer: Customer;
  /** Whether the reader asked for this one: then the charts are printed too. */
  readonly isChosen: boolean;
}

/** One customer: what is expected under the reader's assumptions, what has been, and why. */
export function CustomerView({ customer, isChosen }: Props) {
  const report = useReport();
  const { data, say } = report;
  const { settings } = data.record;
  const { scoring } = data.reports.method;
  const ofStudy = { horizonDays: settings.horizonDays, annualDiscount: settings.annualDiscount, margin: 1 };
  const [assumed, setAssumed] = useState(ofStudy);
  // A slider moves on while a model without closed forms still works out where it was.
  const settled = useDeferredValue(assumed);
  const by = useMemo(() => valueModelOf(scoring), [scoring]);
  const isStudy =
    settled.horizonDays === ofStudy.horizonDays &&
    settled.annualDiscount === ofStudy.annualDiscount &&
    settled.margin === 1;
  const now = useMemo(
    () => (isStudy || !by ? customer.forecast : predictCustomer(by, customer, settled, settings.minorUnits)),
    [isStudy, by, customer, settled, settings],
  );
  const lifetime = useMemo(
    () => (by ? lifetimeInterval(by, customer, settled, settings.minorUnits) : null),
    [by, customer, settled, settings],
  );
  return (
    <>
      <div className="card">
        <h3>
          <bdi>{shorten(customer.customer)}</bdi>
        </h3>
        {by && <Sliders value={assumed} onChange={setAssumed} onReset={isStudy ? null : () => setAssumed(ofStudy)} />}
        <p className="quiet on-screen" aria-live="polite">
          {say(!by ? 'customers.fixed' : isStudy ? 'customers.as-study' : 'customers.recomputed')}
        </p>
        <Outcome customer={customer} forecast={now} assumed={settled} lifetime={lifetime} />
        <p className="basis">
          {settled.margin !== 1 && `${say('customers.margin.of', { margin: { share: settled.margin } })}\u00a0`}
          {basisLine(report, { n: data.record.base.customers, horizonDays: settled.horizonDays })}
        </p>
      </div>
      <div className="card">
        <h3>{say('customers.why')}</h3>
        <ul className="sentences">
          {whyWords(report, customer, now, settled.margin).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <CustomerCharts
        customer={customer}
        nextOrder={now.nextOrder}
        horizonDays={settled.horizonDays}
        paper={isChosen ? 'half' : 'none'}
      />
    </>
  );
}
