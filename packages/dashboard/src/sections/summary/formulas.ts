import type { SummaryFigure } from '@perennial/study';
import type { ReactNode } from 'react';
import { formula, group, id, mean, number, of, op, over, row, sub, sum } from '../../figures/math.ts';

const customer = id('i');
const each = (symbol: string) => sub(id(symbol), customer);
const alive = of(id('P'), row(id('alive'), op('|'), each('x'), op(','), sub(id('t'), customer), op(','), each('T')));
const expectedTransactions = sub(id('CET'), customer);
const spend = of(id('E'), row(id('Z'), op('|'), each('x'), op(','), sub(mean(id('z')), customer)));
const total = row(sum(customer), expectedTransactions, op('·'), spend);

/** The formula of each figure, in the symbols of the literature. */
export const summaryFormulas: Readonly<Record<SummaryFigure['code'], ReactNode>> = {
  'expected-money': formula(id('V'), op('='), total),
  'expected-after-refunds': formula(
    id('V'),
    op('·'),
    group(row(number('1'), op('−'), over(id('returns'), id('orders')))),
  ),
  'expected-transactions': formula(sum(customer), expectedTransactions, group(id('h'))),
  'active-customers': formula(sum(customer), alive),
  'top-share': formula(over(row(sum(row(customer, op('∈'), id('top 20%'))), each('V')), row(sum(customer), each('V')))),
  'historic-money': formula(sum(customer), sum(id('orders')), id('z'), op('−'), id('returns')),
  'per-customer': formula(over(id('V'), id('n')), op(','), id('n'), op('≥'), number('1')),
};
