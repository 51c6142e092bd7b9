import type { FirstOrdersResult } from '@perennial/study';
import { firstOrders, firstTable, nextTable, numbersTable } from '@perennial/study/reports';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import type { SectionProps } from '../section-props.ts';
import { Chances } from './Chances.tsx';
import { FirstWorth } from './FirstWorth.tsx';
import { Gaps } from './Gaps.tsx';

/** What customers order first, and when again. */
export function FirstOrders({ shown }: SectionProps<FirstOrdersResult>) {
  const { dimensions, next } = shown.result;
  return (
    <>
      <Sentences messages={firstOrders.sentences(shown, {})} />
      {dimensions.map((of) => (
        <FirstWorth key={of.dimension} shown={shown} of={of} />
      ))}
      {dimensions.map((of) => (
        <div key={of.dimension} className="on-screen">
          <TableCard table={firstTable(shown, of)} />
        </div>
      ))}
      {next.map((of) => (
        <TableCard key={of.dimension} table={nextTable(shown, of)} />
      ))}
      <div className="pair">
        <Chances shown={shown} />
        <Gaps shown={shown} />
      </div>
      <div className="on-screen">
        <TableCard table={numbersTable(shown)} />
      </div>
    </>
  );
}
