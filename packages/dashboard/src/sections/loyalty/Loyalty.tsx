import type { LoyaltyResult } from '@perennial/study';
import { loyalty } from '@perennial/study/reports';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import type { AskedProps } from '../section-props.ts';

/** Columns that fit the page, what is left first; the file has all of them. */
const SEEN: readonly string[] = [
  'members',
  'customers',
  'expected_money',
  'gained',
  'rewards_anyway',
  'left',
  'left80',
  'break_even_lift',
  'pays',
];

/** What a programme brings and costs, by whom it takes in. */
export function Loyalty({ shown, asked }: AskedProps<LoyaltyResult>) {
  return (
    <>
      <Sentences messages={loyalty.sentences(shown, asked)} />
      {loyalty.tables(shown, asked).map((table) => (
        <TableCard key={table.name} table={table} seen={SEEN} isStacked />
      ))}
    </>
  );
}
