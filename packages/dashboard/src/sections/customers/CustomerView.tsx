import { shorten } from '@perennial/words';
import { useState } from 'react';
import { basisLine } from '../../figures/basis-line.ts';
import { methodWords } from '../../figures/method-words.ts';
import { useReport } from '../../report/context.ts';
import { CustomerCharts } from './CustomerCharts.tsx';
import type { Customer } from './customer-at.ts';
import { Outcome } from './Outcome.tsx';
import { modelOf, predictCustomer } from './predict-customer.ts';
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
  const { scoring } = data.sections.method;
  const ofStudy = { horizonDays: settings.horizonDays, annualDiscount: settings.annualDiscount, margin: 1 };
  const [assumed, setAssumed] = useState(ofStudy);
  const model = modelOf(scoring);
  const isStudy =
    assumed.horizonDays === ofStudy.horizonDays &&
    assumed.annualDiscount === ofStudy.annualDiscount &&
    assumed.margin === 1;
  const now =
    isStudy || !model ? customer.forecast : predictCustomer(model, scoring, customer, assumed, settings.minorUnits);
  return (
    <>
      <div className="card">
        <h3>
          <bdi>{shorten(customer.customer)}</bdi>
        </h3>
        {model && (
          <Sliders value={assumed} onChange={setAssumed} onReset={isStudy ? null : () => setAssumed(ofStudy)} />
        )}
        <p className="quiet on-screen" aria-live="polite">
          {say(isStudy ? 'customers.as-study' : 'customers.recomputed')}
          {scoring.baseline !== null &&
            model &&
            ` ${say('customers.baseline', { baseline: { text: methodWords(report, data.record.chosen) }, model: { text: model.title } })}`}
        </p>
        <Outcome customer={customer} forecast={now} horizonDays={assumed.horizonDays} />
        <p className="basis">
          {basisLine(report, { n: data.record.base.customers, horizonDays: assumed.horizonDays })}
        </p>
      </div>
      <div className="card">
        <h3>{say('customers.why')}</h3>
        <ul className="sentences">
          {whyWords(report, customer, now).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <CustomerCharts
        customer={customer}
        nextOrder={now.nextOrder}
        horizonDays={assumed.horizonDays}
        paper={isChosen ? 'half' : 'none'}
      />
    </>
  );
}
