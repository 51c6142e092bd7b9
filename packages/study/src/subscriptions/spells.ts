import { daysBetween } from '@perennial/engine';
import type { Subscription } from '@perennial/import';
import type { EndsAt } from '../record/subscription-figures.ts';
import { endOf, everPaid } from './paying.ts';

/**
 * Contracts of one customer of which each takes the place of the one before, the earliest first: whoever changes a plan has not left, and whoever is
 * back within a month has paused.
 */
export interface Spell {
  /** Of its last contract. */
  readonly id: string;
  readonly customer: string;
  readonly parts: readonly Subscription[];
}

/** Days between the end of one contract and the start of the next. */
export const LONGEST_GAP = 31;
/** A new contract may begin some days before the old one ends. */
const LONGEST_OVERLAP = 3;
const FAR = '9999-12-31';

/** The spells of all customers, as known on a day. Contracts that run side by side are spells of their own; a trial that was never paid for is one, too. */
export function spellsOf(subscriptions: readonly Subscription[], day: string, endsAt: EndsAt): readonly Spell[] {
  const byCustomer = new Map<string, Subscription[]>();
  for (const each of subscriptions) {
    if (each.started > day) continue;
    const of = byCustomer.get(each.customer);
    if (of) of.push(each);
    else byCustomer.set(each.customer, [each]);
  }
  return [...byCustomer.values()].flatMap((each) => ofOneCustomer(each, day, endsAt));
}

function ofOneCustomer(subscriptions: readonly Subscription[], day: string, endsAt: EndsAt): readonly Spell[] {
  const chains: Subscription[][] = [];
  const inOrder = subscriptions.toSorted(
    (a, b) => compare(a.started, b.started) || compare(endOf(a, endsAt) ?? FAR, endOf(b, endsAt) ?? FAR),
  );
  for (const next of inOrder) {
    const gapTo = (chain: readonly Subscription[]) => gapBetween(chain.at(-1)!, next, day, endsAt);
    const [nearest] = chains.filter((chain) => gapTo(chain) !== null).toSorted((a, b) => gapTo(a)! - gapTo(b)!);
    if (nearest) nearest.push(next);
    else chains.push([next]);
  }
  return chains.map((parts) => ({ id: parts.at(-1)!.id, customer: parts[0]!.customer, parts }));
}

/** Days from one contract to the one that takes its place; null where it does not. */
function gapBetween(before: Subscription, next: Subscription, day: string, endsAt: EndsAt): number | null {
  const end = endOf(before, endsAt);
  if (end === null || end > day || !everPaid(before, day, endsAt)) return null;
  const gap = daysBetween(end, next.started);
  return gap >= -LONGEST_OVERLAP && gap <= LONGEST_GAP && next.started > before.started ? Math.abs(gap) : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
