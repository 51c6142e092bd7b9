import type { KnownExport } from '../../src/exports/known-export.ts';

/** An export that no program writes, under headers that nobody would guess. */
export const kioskTakings: KnownExport = {
  title: 'Kiosk takings',
  markers: ['hatch', 'slip', 'regular'],
  columns: {
    customer: ['regular'],
    date: ['slip of'],
    quantity: ['cones'],
    price: ['each'],
    order: ['slip'],
    status: ['mood'],
  },
  refundedStatuses: ['melted'],
};
