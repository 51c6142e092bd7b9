import type { Message, WordKey } from '@perennial/words';
import type { CustomerLine } from '../../record/scores.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { message } from '../message.ts';
import { date, estimate } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { customerList } from '../value/definition.ts';
import { type CustomerForecastLine, customerLines } from './customer-lines.ts';
import type { CustomersResult } from './customers-result.ts';

/** What do you expect of this one, and why? */
export const customers: ReportDefinition<'customers', CustomersResult> = {
  name: 'customers',
  options: [],
  answer: (shown) => [customersAnswer(shown)],
  sentences: ({ result: { customer, complete, total } }) => [
    message(complete ? 'customers.search.hint' : 'customers.search.partial', {
      n: { count: customer.length },
      total: { count: total },
    }),
  ],
  tables: (shown) => [customersTable(shown)],
  anonymise: (result, rename) => ({ ...result, customer: result.customer.map(rename) }),
};

function customersAnswer({ record, result }: Shown<CustomersResult>): Message<WordKey> {
  const [first] = customerLines(result, record.settings.asOf, 1);
  return first ? customerAnswer(first, record) : message('customers.empty');
}

/** What is expected of one customer, in a sentence. */
export function customerAnswer(
  line: Pick<CustomerLine, 'customer' | 'expectedOrders' | 'expectedMoney' | 'probAlive'>,
  { settings }: Shown['record'],
): Message<WordKey> {
  return message('customers.answer', {
    customer: { text: line.customer },
    orders: { decimal: line.expectedOrders },
    money: { money: line.expectedMoney },
    days: { days: settings.horizonDays },
    alive: { chance: line.probAlive },
  });
}

/** Customers with what is expected of each, discounted and over their lifetime, too. */
function customersTable({ record, result }: Shown<CustomersResult>): Table<CustomerForecastLine> {
  const rows = customerLines(result, record.settings.asOf);
  const { columns, ...list } = customerList(record, rows);
  return {
    ...list,
    columns: [
      ...columns,
      date('next_order_expected', 'customers.next', ({ nextOrder }) => nextOrder, 4),
      estimate('discounted_money', 'customers.discounted', ({ discounted }) => discounted, 4),
      estimate('customer_lifetime_value', 'customers.lifetime', ({ lifetime }) => lifetime, 4),
    ],
    rows,
  };
}
