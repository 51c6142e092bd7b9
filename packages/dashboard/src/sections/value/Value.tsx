import type { ValueResult } from '@perennial/study';
import { customersTable, onBasis } from '@perennial/study/reports';
import { Empty } from '../../figures/Empty.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import { tableId } from '../list-places.ts';
import type { SectionProps } from '../section-props.ts';
import { AliveAndValue, PastAndFuture } from './Densities.tsx';
import { Distribution } from './Distribution.tsx';
import { Lorenz } from './Lorenz.tsx';

/** Customers listed of each end; the file has all that the report has. */
const LISTED = 10;

/** Who is the value made of? */
export function Value({ shown }: SectionProps<ValueResult>) {
  const { say, basis } = useReport();
  const onReaders = { ...shown, record: onBasis(shown.record, basis) };
  if (shown.result.totals.customers === 0) return <Empty title={say('chart.empty')}>{say('value.empty')}</Empty>;
  return (
    <>
      <div className="pair">
        <Distribution shown={shown} />
        <Lorenz shown={shown} />
      </div>
      <div className="pair on-screen">
        <AliveAndValue shown={shown} />
        <PastAndFuture shown={shown} />
      </div>
      <TableCard id={tableId('value', 'top-customers')} table={customersTable(onReaders, 'top')} limit={LISTED} />
      <div className="on-screen">
        <TableCard table={customersTable(onReaders, 'bottom')} limit={LISTED} />
      </div>
    </>
  );
}
