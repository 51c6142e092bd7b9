import type { CustomersResult } from '@perennial/study';
import type { Shown } from '@perennial/study/reports';
import { useMemo } from 'react';
import { Empty } from '../../figures/Empty.tsx';
import { useReport } from '../../report/context.ts';
import { usePlace } from '../../report/place.ts';
import { CustomerView } from './CustomerView.tsx';
import { customerOnBasis } from './customer-at.ts';
import { Search } from './Search.tsx';

/** What do you expect of this one, and why? */
export function Customers({ shown: { record, result } }: { readonly shown: Shown<CustomersResult> }) {
  const { say, basis } = useReport();
  const place = usePlace();
  const chosen = Math.max(0, place.customer === null ? 0 : result.customer.indexOf(place.customer));
  const customer = useMemo(
    () => (result.customer.length > 0 ? customerOnBasis(result, chosen, record.settings.asOf, basis) : null),
    [result, chosen, record, basis],
  );
  if (!customer) return <Empty title={say('chart.empty')}>{say('customers.empty')}</Empty>;
  return (
    <>
      <Search chosen={customer.customer} />
      <CustomerView key={`${customer.customer} ${basis}`} customer={customer} isChosen={place.customer !== null} />
    </>
  );
}
