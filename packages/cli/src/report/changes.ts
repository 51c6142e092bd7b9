import type { StudyRecord } from '@perennial/study';
import { counted } from '../terminal/number.ts';
import { plainText } from '../terminal/plain-text.ts';
import { table } from '../terminal/table.ts';
import { type Page, section } from './page.ts';

/** What moved since the run before, and why. The causes add up to the movement. */
export function changes({ changes: since }: StudyRecord, page: Page): string {
  if (!since) return '';
  const { money, style, width } = page;
  const signed = (minor: number) => (minor > 0 ? `+${money.rounded(minor)}` : money.rounded(minor));
  const right = 'right' as const;
  const because = table(
    since.because,
    [
      { title: 'Because of', cell: ({ words }) => words, narrowest: 20 },
      { title: 'Money', cell: (cause) => signed(cause.money), align: right },
    ],
    { width, title: style.dim },
  );
  const largestChanges = table(
    since.largestChanges,
    [
      { title: 'Moved most', cell: ({ customer }) => plainText(customer), narrowest: 10 },
      { title: 'Before', cell: ({ before }) => money.rounded(before), align: right },
      { title: 'Now', cell: ({ now }) => money.rounded(now), align: right },
      { title: 'Why', cell: ({ why }) => why, narrowest: 20 },
    ],
    { width, title: style.dim },
  );
  const still = since.newOrders === 0 && since.valueNow === since.valueBefore;
  return section(page, `What changed since run ${since.sinceRun}`, [
    page.paragraph(
      still
        ? 'Nothing: no new order, and the same value.'
        : `${counted(since.newOrders, 'new order')} worth ${money.exact(since.newMoney)}, ${counted(since.newCustomers, 'new customer')}. Expected value ${money.rounded(since.valueBefore)} → ${money.rounded(since.valueNow)} (${signed(since.valueNow - since.valueBefore)}).`,
    ),
    still || since.because.length === 0 ? null : because,
    still || since.largestChanges.length === 0 ? null : `\n${largestChanges}`,
  ]);
}
