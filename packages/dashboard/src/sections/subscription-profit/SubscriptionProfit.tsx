import {
  type RunRecord,
  type SubscriptionProfitResult,
  subscriptionBridgeTable,
  subscriptionProfit,
} from '@perennial/study/reports';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { CostBridge } from '../profit/CostBridge.tsx';
import type { SectionProps } from '../section-props.ts';

/** Rows of a table that are shown; the file has all. */
const LISTED = 12;

/** What is left of what subscribers pay? */
export function SubscriptionProfit({ shown }: SectionProps<SubscriptionProfitResult, RunRecord>) {
  const [bases, ...others] = subscriptionProfit.tables(shown, {}).filter(({ name }) => name !== 'bridge');
  return (
    <>
      <Sentences messages={subscriptionProfit.sentences(shown, {})} />
      {bases && <TableCard table={bases} />}
      {shown.result.bases && <CostBridge table={subscriptionBridgeTable(shown)} />}
      {others.map((table) => (
        <TableCard key={table.name} table={table} limit={LISTED} />
      ))}
    </>
  );
}
