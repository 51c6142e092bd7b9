import type { CustomersResult } from '@perennial/study';
import type { Shown } from '@perennial/study/reports';
import { useMemo } from 'react';
import { Empty } from '../../figures/Empty.tsx';
import { useAssumed } from '../../report/assumed.ts';
import { useReport } from '../../report/context.ts';
import { usePlace } from '../../report/place.ts';
import { CustomerView } from './CustomerView.tsx';
import { customerInRevenue, customerOnBasis } from './customer-at.ts';
import { Search } from './Search.tsx';

/** What do you expect of this one, and why? */
export function Customers({ shown: { record, result } }: { readonly shown: Shown<CustomersResult> }) {
  const { say, basis } = useReport();
  const place = usePlace();
  const isAssumed = useAssumed().margin !== null;
  const chosen = Math.max(0, place.customer === null ? 0 : result.customer.indexOf(place.customer));
  const customer = useMemo(() => {
    const { asOf } = record.settings;
    if (result.customer.length === 0) return null;
    return isAssumed ? customerInRevenue(result, chosen, asOf) : customerOnBasis(result, chosen, asOf, basis);
  }, [result, chosen, record, basis, isAssumed]);
  if (!customer) return <Empty title={say('chart.empty')}>{say('customers.empty')}</Empty>;
  return (
    <>
      <Search chosen={customer.customer} />
      <CustomerView key={`${customer.customer} ${basis}`} customer={customer} isChosen={place.customer !== null} />
    </>
  );
}
