import type { Message, WordKey } from '@perennial/words';
import type { ReportDefinition, ReportOptions, Shown } from '../definition.ts';
import { lifetimeWords } from '../lifetime-words.ts';
import { message } from '../message.ts';
import { date, estimate } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { customerList } from '../value/definition.ts';
import { aboveInterval } from '../value/mostly-nothing.ts';
import { cardSentences, cardTable, ordersTable } from './card-tables.ts';
import { type CustomerForecastLine, customerLines } from './customer-lines.ts';
import type { CustomersResult } from './customers-result.ts';

/** What do you expect of this one, and why? */
export const customers: ReportDefinition<'customers', CustomersResult> = {
  name: 'customers',
  title: message('customers.title'),
  asks: message('customers.asks'),
  options: [{ name: 'customer', description: 'report.option.customer', takes: 'text' }],
  asksAnew: ({ customer }) => customer !== undefined,
  answer: (shown, options) => customersAnswer(shown, options),
  sentences: ({ record, result: { card } }) => [...(card ? cardSentences(card) : []), ...lifetimeWords(record)],
  tables: ({ record, result }, options) =>
    result.card
      ? [cardTable(record, result.card), ...ordersTable(record, result.card)]
      : [customersTable({ record, result }, options)],
  anonymise: (result, rename) => ({
    ...result,
    customer: result.customer.map(rename),
    card: result.card && { ...result.card, customer: rename(result.card.customer) },
  }),
};

/** What is expected of a customer, the best where none is asked for, and what that means where most like them bring nothing. */
function customersAnswer(
  { record, result }: Shown<CustomersResult>,
  { customer }: ReportOptions,
): readonly Message<WordKey>[] {
  const lines = customerLines(result, record.settings.asOf);
  const line = result.card ?? lines.find((each) => each.customer === customer) ?? lines[0];
  if (!line) return [message('customers.empty')];
  const answer = message('customers.answer', {
    customer: { text: line.customer },
    orders: { decimal: line.expectedTransactions },
    money: { money: line.expectedMoney },
    days: { days: record.settings.horizonDays },
    alive: { chance: line.probAlive },
  });
  const above = aboveInterval({ expected: line.expectedMoney, high80: line.money.high80 });
  return above ? [answer, above] : [answer];
}

/** Customers with what is expected of each, discounted and over their lifetime, too. */
function customersTable(
  { record, result }: Shown<CustomersResult>,
  { customer }: ReportOptions,
): Table<CustomerForecastLine> {
  const all = customerLines(result, record.settings.asOf);
  const rows = customer === undefined ? all : all.filter((line) => line.customer === customer);
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
