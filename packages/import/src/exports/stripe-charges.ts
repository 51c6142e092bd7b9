import type { KnownExport } from './known-export.ts';

/** Charges as the API answers them: amounts in the minor unit of their currency. */
export const stripeCharges: KnownExport = {
  title: 'Stripe charges (API)',
  markers: ['amount captured', 'amount refunded', 'livemode'],
  columns: {
    customer: ['customer', 'customer id', 'billing details email', 'receipt email', 'billing details name'],
    date: ['created'],
    amount: ['amount captured'],
    order: ['id'],
    currency: ['currency'],
    refund: ['amount refunded'],
    status: ['status'],
    test: ['livemode'],
    captured: ['captured'],
  },
  isInMinorUnits: true,
};
