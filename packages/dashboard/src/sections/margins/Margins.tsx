import { type MarginsResult, margins, type RunRecord, subscriptionBridgeTable } from '@perennial/study/reports';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { CostBridge } from '../profit/CostBridge.tsx';
import type { SectionProps } from '../section-props.ts';

/** Rows of a table that are shown; the file has all. */
const LISTED = 12;

/** What is left of what subscribers pay? */
export function Margins({ shown }: SectionProps<MarginsResult, RunRecord>) {
  const [bases, ...others] = margins.tables(shown, {}).filter(({ name }) => name !== 'bridge');
  return (
    <>
      <Sentences messages={margins.sentences(shown, {})} />
      {bases && <TableCard table={bases} />}
      {shown.result.bases && <CostBridge table={subscriptionBridgeTable(shown)} />}
      {others.map((table) => (
        <TableCard key={table.name} table={table} limit={LISTED} />
      ))}
    </>
  );
}
