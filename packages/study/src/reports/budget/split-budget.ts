import type { AtRiskPart } from './budget-result.ts';

/** What is assumed: shares of one, money in minor units. */
export interface Spending {
  readonly budget: number;
  /** What an offer costs a customer, and the part of those leaving whom it keeps. */
  readonly contact: number;
  readonly effect: number;
  readonly margin: number;
  /** What a new customer costs on average, how many come for as much as is spent now, and what one brings. */
  readonly cac: number;
  readonly newcomers: number;
  readonly brings: number;
  /** What the next new customer costs beside the average one, such as 1.5: those who are easy to win come first. */
  readonly next: number;
}

/** A way to part a budget, and what it brings within the horizon; minor units. */
export interface Split {
  readonly shareKept: number;
  readonly onKeeping: number;
  readonly offered: number;
  readonly saved: number;
  readonly onNew: number;
  readonly newCustomers: number;
  readonly byNew: number;
  readonly brings: number;
}

/** Ways to part a budget that are looked at. */
const STEPS = 100;

/** Every way to part the budget, from all for new customers to all for keeping those there are. */
export function splitsOf(parts: readonly AtRiskPart[], spending: Spending): readonly Split[] {
  return Array.from({ length: STEPS + 1 }, (_, i) => splitAt(i / STEPS, parts, spending));
}

function splitAt(shareKept: number, parts: readonly AtRiskPart[], spending: Spending): Split {
  const onKeeping = Math.round(shareKept * spending.budget);
  const onNew = spending.budget - onKeeping;
  const { offered, atRisk } = reached(parts, onKeeping / spending.contact);
  const newCustomers = wonFor(onNew, spending);
  const saved = Math.round(atRisk * spending.effect * spending.margin);
  const byNew = Math.round(newCustomers * spending.brings * spending.margin);
  return { shareKept, onKeeping, offered, saved, onNew, newCustomers, byNew, brings: saved + byNew };
}

/** Those of whom most is at risk, as far as so many offers go. */
function reached(parts: readonly AtRiskPart[], offers: number) {
  let [offered, atRisk] = [0, 0];
  for (const part of parts) {
    const n = Math.max(0, Math.min(part.customers, offers - offered));
    offered += n;
    atRisk += part.atRisk * (n / part.customers);
  }
  return { offered: Math.floor(offered), atRisk };
}

/** New customers for so much: N (x ÷ S)^ε. At what is spent now, S = CAC × N, the next one costs CAC ÷ ε. */
function wonFor(spend: number, { cac, newcomers, next }: Spending): number {
  const now = cac * newcomers;
  return now > 0 ? newcomers * (spend / now) ** (1 / next) : 0;
}

/** The one that brings most; of several, the one that keeps more customers. */
export function bestSplit(splits: readonly Split[]): Split {
  return splits.reduce((best, split) => (split.brings >= best.brings ? split : best));
}
