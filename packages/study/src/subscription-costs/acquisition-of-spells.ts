import type { MonthCustomers } from '../costs/first-orders.ts';
import type { SpendRecord } from '../record/costs-record.ts';
import type { EndsAt } from '../record/subscription-figures.ts';
import { everPaid } from '../subscriptions/paying.ts';
import type { Spell } from '../subscriptions/spells.ts';

interface Known {
  readonly asOf: string;
  readonly endsAt: EndsAt;
}

/** The place of each customer's first subscription that came to be paid for, by the day on which it began, its trial included. */
export function firstSpells(spells: readonly Spell[], { asOf, endsAt }: Known): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  spells.forEach(({ customer, parts }, i) => {
    if (!parts.some((part) => everPaid(part, asOf, endsAt))) return;
    const before = firsts.get(customer);
    if (before === undefined || beganOn(spells[i]!) < beganOn(spells[before]!)) firsts.set(customer, i);
  });
  return firsts;
}

export function beganOn({ parts }: Spell): string {
  return parts[0]!.started;
}

/** New paying customers by the month in which they began: exports of subscriptions name no channel. */
export function newSubscribers(spells: readonly Spell[], known: Known): readonly MonthCustomers[] {
  const counts = new Map<string, number>();
  for (const i of firstSpells(spells, known).values()) {
    const month = beganOn(spells[i]!).slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].map(([month, customers]) => ({ month, channel: null, customers }));
}

/** Each month's spend among the customers who began in it, whole minor units; borne by the first subscription of each. */
export function acquisitionOfSpells(
  spells: readonly Spell[],
  spend: SpendRecord | null,
  known: Known,
): readonly number[] {
  const found = new Array<number>(spells.length).fill(0);
  if (!spend) return found;
  const cells = new Map(spend.cells.map((cell) => [cell.month, cell]));
  const places = new Map<string, number>();
  const inOrder = [...firstSpells(spells, known)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [, i] of inOrder) {
    const month = beganOn(spells[i]!).slice(0, 7);
    const cell = cells.get(month);
    if (!cell) continue;
    const place = places.get(month) ?? 0;
    places.set(month, place + 1);
    const each = Math.floor(cell.spend / cell.customers);
    found[i] = each + (place < cell.spend - each * cell.customers ? 1 : 0);
  }
  return found;
}
