import { basisOf, figureName, onBasis } from '@perennial/study/reports';
import { shorten } from '@perennial/words';
import { useDeferredValue, useMemo, useState } from 'react';
import { writeBasis } from '../../figures/basis-line.ts';
import { useAssumed } from '../../report/assumed.ts';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import { CustomerCharts } from './CustomerCharts.tsx';
import { CustomerCosts } from './CustomerCosts.tsx';
import type { Customer } from './customer-at.ts';
import { Outcome } from './Outcome.tsx';
import { type Assumptions, lifetimeInterval, predictCustomer, valueModelOf } from './predict-customer.ts';
import { Sliders } from './Sliders.tsx';
import { whyWords } from './why.ts';

interface Props {
  readonly customer: Customer;
  /** Whether the reader asked for this one: then the charts are printed too. */
  readonly isChosen: boolean;
}

/** One customer: what is expected under the reader's assumptions, what has been, and why. The margin is the whole page's. */
export function CustomerView({ customer, isChosen }: Props) {
  const report = useReport();
  const { data, say, basis } = report;
  const { margin: ofPage, onMargin } = useAssumed();
  const { settings } = data.record;
  const hasCosts = data.record.bases.bridge.length > 0 && ofPage === null;
  const record = ofPage === null ? onBasis(data.record, basis) : data.record;
  const { scoring } = data.reports.method;
  const ofStudy = {
    horizonDays: settings.horizonDays,
    annualDiscount: settings.annualDiscount,
    margin: customer.share,
  };
  const [ahead, setAhead] = useState<Omit<Assumptions, 'margin'>>(ofStudy);
  const margin = ofPage ?? customer.share;
  const assumed = useMemo(() => ({ ...ahead, margin }), [ahead, margin]);
  const assume = (value: Assumptions) => {
    setAhead(value);
    if (value.margin !== margin) onMargin(value.margin);
  };
  const reset = () => {
    setAhead(ofStudy);
    onMargin(null);
  };
  // A slider moves on while a model without closed forms still works out where it was.
  const settled = useDeferredValue(assumed);
  const by = useMemo(() => valueModelOf(scoring), [scoring]);
  const isStudy =
    settled.horizonDays === ofStudy.horizonDays &&
    settled.annualDiscount === ofStudy.annualDiscount &&
    settled.margin === ofStudy.margin;
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
        {by && (
          <Sliders
            hasMargin={!hasCosts}
            value={assumed}
            onChange={assume}
            onReset={isStudy && ofPage === null ? null : reset}
          />
        )}
        <p className="quiet on-screen" aria-live="polite">
          {say(!by ? 'customers.fixed' : isStudy ? 'customers.as-study' : 'customers.recomputed')}
        </p>
        <Outcome
          customer={customer}
          forecast={now}
          assumed={settled}
          lifetime={lifetime}
          name={hasCosts ? write(report, figureName('expected-money', record)) : null}
        />
        <p className="basis">
          {!hasCosts &&
            settled.margin !== 1 &&
            `${say('customers.margin.of', { margin: { share: settled.margin } })}\u00a0`}
          {writeBasis(report, basisOf(record, { n: data.record.base.customers, horizonDays: settled.horizonDays }))}
        </p>
      </div>
      <div className="card">
        <h3>{say('customers.why')}</h3>
        {hasCosts && basis !== 'revenue' && <p className="quiet">{say('basis.sentences')}</p>}
        <ul className="sentences">
          {whyWords(report, customer, now, hasCosts ? null : settled.margin).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      {hasCosts && <CustomerCosts id={customer.customer} />}
      <CustomerCharts
        customer={customer}
        nextOrder={now.nextOrder}
        horizonDays={settled.horizonDays}
        paper={isChosen ? 'half' : 'none'}
      />
    </>
  );
}
