import { carriedExample, customerExample, observedExample } from './carried-example.ts';

/** How to treat the customer of the other examples, to whom a delivery came late. 5 % of 40 % of 431.20. */
export const serviceExample = {
  customer: customerExample.customer,
  asOf: '2026-01-15T12:00:00.000Z',
  run: carriedExample.run,
  runAsOf: carriedExample.asOf,
  currency: carriedExample.currency,
  tier: 'high',
  tierName: 'High',
  possible: ['top', 'high'],
  because: [
    {
      code: 'service-desk.tier.quantile',
      says: 'Forecast €431 within 365 days (80% interval €198 to €683). The tier High, the next 20% of customers by forecast, begins at €186.',
    },
    {
      code: 'service-desk.tier.doubt',
      says: 'The interval reaches the tiers Top and High: the forecast is right for many customers like this one, less so for one.',
    },
  ],
  value: { expected: 431.2, low80: 197.8, high80: 682.5, horizonDays: 365, probAlive: 0.96, ...observedExample.until },
  observed: observedExample.says,
  reasons: [{ code: 'person.reason.many-orders', says: 'Has ordered 17 times, the last on 2025-12-19.' }],
  lately: 90,
  incidents: [{ kind: 'delivery-late', day: '2025-12-24', about: 'R-1042', says: 'Delivery late' }],
  unread: null,
  limit: 8.62,
  limitBecause: {
    code: 'service-desk.limit',
    says: '5% of what is expected to stay: 40% of the forecast of €431 within 365 days. It pays where it raises what the customer will bring by 5% or more.',
  },
  left: 3.62,
  leftBecause: {
    code: 'service-desk.left',
    says: '€5.00 was given in the last 90 days: €3.62 of the limit of €8.62 is left.',
  },
  given: [
    {
      ...{ id: 'ticket-881 voucher', remedy: 'voucher', says: 'Give a voucher for the next order' },
      ...{ at: '2026-01-12T09:30:00.000Z', cost: 5, by: 'help desk' },
    },
  ],
  remedies: [
    { kind: 'explain', says: 'Say what happened, and by when it will be put right', most: null },
    { kind: 'voucher', says: 'Give a voucher for the next order', most: 3.62 },
  ],
  avoid: [{ code: 'service-desk.avoid.telling', says: 'Do not tell the caller their tier or what they are worth.' }],
};
