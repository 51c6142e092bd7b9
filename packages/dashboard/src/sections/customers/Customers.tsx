import { useMemo } from 'react';
import { Empty } from '../../figures/Empty.tsx';
import { Section } from '../../figures/Section.tsx';
import { useReport } from '../../report/context.ts';
import { usePlace } from '../../report/place.ts';
import { CustomerView } from './CustomerView.tsx';
import { customerAt } from './customer-at.ts';
import { Search } from './Search.tsx';

/** What do you expect of this one, and why? */
export function Customers() {
  const report = useReport();
  const { data, say } = report;
  const section = data.sections.customers;
  const place = usePlace();
  const chosen = Math.max(0, place.customer === null ? 0 : section.customer.indexOf(place.customer));
  const customer = useMemo(
    () => (section.customer.length > 0 ? customerAt(section, chosen, data.record.settings.asOf) : null),
    [section, chosen, data],
  );
  if (!customer)
    return (
      <Section id="customers" answer={say('customers.empty')}>
        <Empty title={say('chart.empty')}>{say('customers.empty')}</Empty>
      </Section>
    );
  const answer = say('customers.answer', {
    customer: { text: customer.customer },
    orders: { decimal: customer.forecast.orders },
    money: { money: customer.forecast.money },
    days: { days: data.record.settings.horizonDays },
    alive: { chance: customer.forecast.probAlive },
  });
  return (
    <Section id="customers" answer={answer}>
      <Search chosen={customer.customer} />
      <CustomerView key={customer.customer} customer={customer} isChosen={place.customer !== null} />
    </Section>
  );
}
