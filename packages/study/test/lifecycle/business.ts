import { seeded } from '@perennial/models';

/** An order as a shop would export it. */
export interface Order {
  readonly id: string;
  readonly customer: string;
  readonly day: string;
  readonly amount: string;
}

export interface Business {
  readonly customers: number;
  /** Length of the history; customers join over its first half. */
  readonly days: number;
  readonly seed?: string;
  readonly first?: string;
  readonly name?: (customer: number) => string;
  readonly amount?: (customer: number, random: () => number) => number;
  readonly decimals?: number;
}

/** Orders of a small business whose customers buy at rates of their own and leave after a while. */
export function ordersOf(business: Business): readonly Order[] {
  const { customers, days, seed = 'lifecycle', first = '2023-01-01', decimals = 2 } = business;
  const random = seeded(seed);
  const { name = (i) => `c${i}`, amount = (_, draw) => 10 + 90 * draw() } = business;
  const orders: Order[] = [];
  for (let i = 0; i < customers; i++) {
    const meanGap = 15 + 120 * random() ** 2;
    const lifetime = -Math.log(random()) * days;
    const birth = Math.floor((random() * days) / 2);
    const dies = Math.min(days - 1, birth + lifetime);
    for (let at = birth; at <= dies; at += 1 - meanGap * Math.log(random()))
      orders.push({
        id: `o${orders.length + 1}`,
        customer: name(i),
        day: addDays(first, Math.floor(at)),
        amount: amount(i, random).toFixed(decimals),
      });
  }
  return orders.toSorted((a, b) => a.day.localeCompare(b.day));
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A file with a header whose columns are recognised by name. */
export function csv(orders: readonly Order[]): string {
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = orders.map(({ id, customer, day, amount }) => [id, quoted(customer), day, amount].join(','));
  return `${['order_id,customer_id,order_date,amount', ...lines].join('\n')}\n`;
}
