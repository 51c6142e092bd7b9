import { isWordKey, type Message, type WordKey } from '@perennial/words';
import type { Interval } from '../../record/interval.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { basisOf, basisWords } from '../basis.ts';
import { dimensionWords } from '../cohorts/definition.ts';
import { message, plain } from '../message.ts';
import type { NumberKind } from '../table/column.ts';
import { date, figure, intervals, money, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import type { CustomerCard } from './customer-card.ts';

interface CardFigure {
  readonly code: string;
  readonly title: Message<WordKey>;
  readonly kind: NumberKind;
  readonly value: number | null;
  readonly interval: Interval | null;
}

/** Why the forecast is what it is, what the first order was, and what to do now. */
export function cardSentences(card: CustomerCard): readonly Message<WordKey>[] {
  const first = card.first.map(({ dimension, value }) =>
    message('card.first', { dimension: { message: dimensionWords(dimension) }, value: { text: value } }),
  );
  const action = `segments.do.stage.${card.stage}`;
  return [
    message(card.transactions > 1 ? 'card.rhythm' : 'card.once', {
      orders: { count: card.orders },
      first: { date: card.firstOrder },
      last: { date: card.lastOrder },
    }),
    card.nextOrder === null ? message('card.no-next') : message('card.next', { date: { date: card.nextOrder } }),
    ...first,
    ...(isWordKey(action)
      ? [
          message('card.action', {
            stage: { message: message(`segments.stage.${card.stage}`) },
            tier: { message: message(`segments.tier.${card.tier}`) },
            action: { message: message(action) },
          }),
        ]
      : []),
  ];
}

/** The figures of one customer: past, future, what is left of them, what each cost took, and what is at risk. */
export function cardTable(record: StudyRecord, card: CustomerCard): Table<CardFigure> {
  return {
    name: 'card',
    title: plain(card.customer),
    columns: [
      words(
        'figure',
        'column.figure',
        ({ code }) => code,
        ({ title }) => title,
      ),
      figure(
        'value',
        'column.value',
        ({ kind }) => kind,
        ({ value }) => value,
      ),
      ...intervals<CardFigure>(
        'value',
        ({ kind }) => kind,
        ({ interval }) => interval,
        2,
      ),
    ],
    rows: figuresOf(card),
    basis: basisOf(record, { n: 1, horizonDays: record.settings.horizonDays }),
  };
}

function figuresOf(card: CustomerCard): readonly CardFigure[] {
  const of = (
    code: string,
    title: WordKey,
    kind: NumberKind,
    value: number | null,
    interval: Interval | null = null,
  ) => ({
    code,
    title: message(title),
    kind,
    value,
    interval,
  });
  const atRisk = card.probAlive > 0 ? card.expectedMoney * (1 / card.probAlive - 1) : null;
  return [
    of('historic_value', 'card.historic', 'money', card.historic),
    of('orders', 'card.orders', 'count', card.orders),
    of('prob_alive', 'card.alive', 'chance', card.probAlive),
    of('expected_transactions', 'card.expected-orders', 'decimal', card.expectedTransactions, card.transactionsEnds),
    of('expected_money', 'card.expected', 'moneyRound', card.expectedMoney, card.money),
    of('money_at_risk', 'card.at-risk', 'moneyRound', card.probAlive >= 0.01 ? atRisk : null),
    of('discounted_money', 'card.discounted', 'moneyRound', card.discounted),
    of('customer_lifetime_value', 'card.lifetime', 'moneyRound', card.lifetime),
    of('customers_above', 'card.above', 'count', card.above),
    ...card.costs.map(({ line, past }) => of(`cost_${line}`, `profit.line.${line}`, 'money', past)),
    ...card.left.flatMap(({ basis, historic, expected, interval }): CardFigure[] => {
      const title = (key: WordKey) => message(key, { basis: { message: basisWords(basis) } });
      return [
        {
          code: `historic_${basis}`,
          title: title('basis.historic-money'),
          kind: 'money',
          value: historic,
          interval: null,
        },
        {
          code: `expected_${basis}`,
          title: title('basis.expected-money'),
          kind: 'moneyRound',
          value: expected,
          interval,
        },
      ];
    }),
  ];
}

type OrderOfDay = NonNullable<CustomerCard['timeline']>[number];

/** The days with orders of one customer. */
export function ordersTable(record: StudyRecord, { timeline, customer }: CustomerCard): readonly Table[] {
  if (timeline === null || timeline.length === 0) return [];
  return [
    {
      name: 'orders',
      title: message('card.timeline', { customer: { text: customer } }),
      columns: [
        date<OrderOfDay>('day', 'card.day', (row) => row.day),
        money<OrderOfDay>('money', 'card.money', (row) => row.money),
      ],
      rows: timeline,
      basis: basisOf(record, { n: timeline.length }),
    } satisfies Table<OrderOfDay> as unknown as Table,
  ];
}
