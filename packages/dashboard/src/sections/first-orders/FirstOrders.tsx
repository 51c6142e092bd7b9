import type { FirstOrdersResult } from '@perennial/study';
import { firstOrders, togetherTable, toShowTable } from '@perennial/study/reports';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { tableId } from '../list-places.ts';
import type { SectionProps } from '../section-props.ts';
import { Chances } from './Chances.tsx';
import { FirstWorth } from './FirstWorth.tsx';
import { Gaps } from './Gaps.tsx';
import { NextProducts } from './NextProducts.tsx';

/** Rows of a table that are shown; the file has all. */
const LISTED = 10;

/** When customers order again, what they begin with, and what they take next. */
export function FirstOrders({ shown }: SectionProps<FirstOrdersResult>) {
  const { dimensions, next, together = [] } = shown.result;
  return (
    <>
      <Sentences messages={firstOrders.sentences(shown, {})} />
      <div className="pair">
        <Chances shown={shown} />
        <Gaps shown={shown} />
      </div>
      {dimensions.map((of) => (
        <FirstWorth key={of.dimension} shown={shown} of={of} />
      ))}
      {next.map((of) => (
        <NextProducts key={of.dimension} shown={shown} of={of} />
      ))}
      {toShowTable(shown).map((table) => (
        <TableCard key={table.name} id={tableId('first-orders', table.name)} table={table} limit={LISTED} />
      ))}
      {together
        .filter(({ rows }) => rows.length > 0)
        .map((of) => (
          <TableCard key={of.dimension} table={togetherTable(shown, of)} limit={LISTED} />
        ))}
    </>
  );
}
