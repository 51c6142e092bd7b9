import type { KnownExport } from './known-export.ts';

/** It names no customer: one has to be said. */
export const stripeBalanceHistory: KnownExport = {
  title: 'Stripe balance history',
  markers: ['type', 'created utc', 'fee', 'net'],
  columns: { date: ['created utc'], amount: ['amount'], order: ['id'], currency: ['currency'], status: ['type'] },
};
