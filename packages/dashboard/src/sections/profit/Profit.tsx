import type { ProfitResult } from '@perennial/study';
import { profit, profitBridgeTable } from '@perennial/study/reports';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import type { SectionProps } from '../section-props.ts';
import { CostBridge } from './CostBridge.tsx';

/** Rows of a table that are shown; the file has all. */
const LISTED = 12;

/** Tables that a chart of this section is drawn of. */
const drawn = ['bridge'];

/** What is left of the money? */
export function Profit({ shown }: SectionProps<ProfitResult>) {
  const tables = profit.tables(shown, {}).filter(({ name, isDetail }) => !drawn.includes(name) && !isDetail);
  const [bases, ...others] = tables;
  return (
    <>
      <Sentences messages={profit.sentences(shown, {})} />
      {bases && <TableCard table={bases} />}
      {shown.record.bases.bridge.length > 0 && <CostBridge table={profitBridgeTable(shown)} />}
      {others.map((table) => (
        <TableCard key={table.name} table={table} limit={LISTED} />
      ))}
    </>
  );
}
