import type { Kysely } from 'kysely';
import type { Database, LiveRefundsTable } from '../../store/database.ts';
import { givenBack } from '../given-back.ts';
import type { DecidedPerson } from './people-of-experience.ts';

export const figureNames = [
  ...(['converted', 'orders', 'revenue', 'value'] as const),
  ...(['returned', 'complained', 'unsubscribed', 'regretted'] as const),
] as const;
export type FigureName = (typeof figureNames)[number];

/** What makes things worse where there is more of it. */
export const guardrailFigures = ['returned', 'complained', 'unsubscribed', 'regretted'] as const;

/** What somebody did since they were decided for; money in major units. */
export type Figures = Readonly<Record<FigureName, number>> & {
  /** Part of the value that is a prediction. */
  readonly predicted: number;
};

/** An order of a person, less what was given back. */
interface Brought {
  readonly at: number;
  readonly net: number;
  readonly isReturned: boolean;
}

/** Orders and outcomes of all people of decisions, by person. */
export interface Happened {
  readonly orders: ReadonlyMap<string, readonly Brought[]>;
  readonly outcomes: ReadonlyMap<string, readonly { readonly at: number; readonly kind: string }[]>;
}

/** Whatever happened to people for whom something was decided. Orders that do not say their currency are taken to be in this one. */
export async function happenedTo(db: Kysely<Database>, currency: string): Promise<Happened> {
  const decided = db.selectFrom('decisions').select('person');
  const refunds = new Map<string, LiveRefundsTable[]>();
  for (const refund of await db.selectFrom('live_refunds').selectAll().execute())
    refunds.set(refund.order_id, [...(refunds.get(refund.order_id) ?? []), refund]);
  const rows = await db
    .selectFrom('live_orders')
    .selectAll()
    .where('person', 'in', decided)
    .where(({ eb, or }) => or([eb('currency', 'is', null), eb('currency', '=', currency)]))
    .orderBy('at')
    .execute();
  const orders = new Map<string, Brought[]>();
  for (const order of rows) {
    const { id, person, at, amount } = order;
    const given = refunds.get(id) ?? [];
    const brought = { at: Number(at), net: amount - givenBack(order, given), isReturned: given.length > 0 };
    const list = orders.get(person);
    if (list) list.push(brought);
    else orders.set(person, [brought]);
  }
  const outcomes = new Map<string, { at: number; kind: string }[]>();
  for (const { person, at, kind } of await db.selectFrom('live_outcomes').selectAll().execute())
    outcomes.set(person, [...(outcomes.get(person) ?? []), { at: Number(at), kind }]);
  return { orders, outcomes };
}

/** What a person did from their first decision on; `predicted` is what is still expected of them. */
export function figuresOf({ orders, outcomes }: Happened, { person, at }: DecidedPerson, predicted: number): Figures {
  const bought = (orders.get(person) ?? []).filter((order) => order.at >= at);
  const told = (outcomes.get(person) ?? []).filter((outcome) => outcome.at >= at);
  const share = (isSo: boolean) => (isSo ? 1 : 0);
  const has = (kind: string) => share(told.some((outcome) => outcome.kind === kind));
  const revenue = bought.reduce((sum, { net }) => sum + net, 0);
  return {
    converted: share(bought.length > 0 || has('conversion') === 1),
    orders: bought.length,
    revenue,
    value: revenue + predicted,
    returned: share(bought.some(({ isReturned }) => isReturned) || has('return') === 1),
    complained: has('complaint'),
    unsubscribed: has('unsubscribe'),
    regretted: has('regret'),
    predicted,
  };
}

/** What a person brought between two moments. */
export function broughtBetween({ orders }: Happened, person: string, from: number, to: number): number {
  return (orders.get(person) ?? []).reduce((sum, { at, net }) => (at >= from && at < to ? sum + net : sum), 0);
}
