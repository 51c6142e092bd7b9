import type { Role } from '../place/roles.ts';

/** What each of those who share the figures begins with. */
export const views = ['monday', 'marketing', 'finance', 'analysis', 'products', 'engineering'] as const;
export type View = (typeof views)[number];

/** The reports of a view, in the order in which they are read; those that a run has are shown. */
export const reportsOf: Readonly<Record<View, readonly string[]>> = {
  monday: ['opportunities', 'summary', 'actions', 'slipping', 'subscriptions', 'renewals'],
  marketing: ['actions', 'slipping', 'channels', 'budget', 'first-orders', 'loyalty', 'referrals', 'renewals'],
  finance: ['equity', 'profit', 'ledger', 'value', 'movements', 'recurring'],
  analysis: ['accuracy', 'ledger', 'method', 'drivers', 'formulas', 'churn-tests'],
  products: ['first-orders', 'segments', 'cohorts', 'plans', 'retention'],
  engineering: ['data'],
};

const first: Readonly<Record<string, View>> = {
  marketer: 'marketing',
  analyst: 'analysis',
  engineer: 'engineering',
};

const KEY = 'perennial.view';

export function isView(text: string | undefined | null): text is View {
  return views.some((view) => view === text);
}

/** The view that a reader had last in this browser, else the one of their role. */
export function firstView(role: Role): View {
  const chosen = localStorage.getItem(KEY);
  return isView(chosen) ? chosen : (first[role ?? ''] ?? 'monday');
}

export function rememberView(view: View): void {
  localStorage.setItem(KEY, view);
}
