import type { KnownExport } from './known-export.ts';

/** Magento and Adobe Commerce; an order that was refunded in full is called closed there. */
export const magentoOrderGrid: KnownExport = {
  title: 'Magento order grid',
  markers: ['purchase point', 'purchase date', 'grand total base'],
  columns: {
    customer: ['customer email', 'customer name'],
    date: ['purchase date'],
    amount: ['grand total base'],
    order: ['id'],
    refund: ['total refunded'],
    status: ['status'],
  },
  refundedStatuses: ['closed'],
  note: 'known-export-base-total',
};
