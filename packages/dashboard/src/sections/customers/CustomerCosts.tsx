import { customerBridgeTable } from '@perennial/study/reports';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';

/** What a customer has cost and is expected to cost, line by line. */
export function CustomerCosts({ id }: { readonly id: string }) {
  const { data } = useReport();
  const { customers } = data.reports;
  const i = customers.customer.indexOf(id);
  const at = (column: readonly number[]) => column[i] ?? 0;
  const money = {
    bases: [
      { basis: 'revenue' as const, historic: at(customers.historic), expected: at(customers.expectedMoney) },
      ...customers.left.map(({ basis, historic, expected }) => ({
        basis,
        historic: at(historic),
        expected: at(expected),
      })),
    ],
    transactions: at(customers.expectedTransactions),
    costs: customers.costs.map(({ line, past }) => ({ line, past: at(past) })),
  };
  return <TableCard table={customerBridgeTable(data.record, money)} />;
}
