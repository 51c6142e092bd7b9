import type { CustomerLine } from '@perennial/study';
import { interval80, interval95 } from '../terminal/interval.ts';
import { count, estimate, percent } from '../terminal/number.ts';
import { plainText } from '../terminal/plain-text.ts';
import { table } from '../terminal/table.ts';
import { type Page, section } from './page.ts';

/** Customers with what is expected of each, how sure that is, and what they were. */
export function customers(title: string, lines: readonly CustomerLine[], page: Page): string {
  const { money, style, width } = page;
  if (lines.length === 0) return '';
  const right = 'right' as const;
  const drawn = table(
    lines,
    [
      { title: 'Customer', cell: ({ customer }) => plainText(customer), narrowest: 9 },
      { title: 'Expected', cell: ({ expectedMoney }) => money.rounded(expectedMoney), align: right },
      { title: '80 % interval', cell: (line) => interval80(line.money, money.rounded), align: right },
      { title: '95 % interval', cell: (line) => interval95(line.money, money.rounded), align: right, dispensable: 2 },
      { title: 'Active', cell: ({ probAlive }) => percent(probAlive), align: right },
      { title: 'To come', cell: ({ expectedOrders }) => estimate(expectedOrders), align: right, dispensable: 1 },
      { title: 'Orders', cell: ({ orders }) => count(orders), align: right },
      { title: 'Brought', cell: ({ historic }) => money.rounded(historic), align: right, dispensable: 3 },
      { title: 'Last', cell: ({ lastOrder }) => lastOrder, dispensable: 1 },
    ],
    { width, title: style.dim },
  );
  return section(page, title, [drawn, style.dim(page.paragraph(legend(width)))]);
}

function legend(width: number): string {
  const wide = width >= 100 ? ' To come: transactions expected (CET). Brought: historic value.' : '';
  return `Expected: money over the horizon. Active: the chance that the customer is still one, P(alive).${wide} A person’s interval is wide because persons are not predictable; a total’s is not their sum.`;
}
