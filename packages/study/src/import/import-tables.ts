import { id } from '@perennial/engine';

/** Judged orders of this import, as `judgedOrders` describes them, with `repeated`: known already, from another file or an earlier import. */
export const JUDGED = id('import orders');

/** Rows that are not used: file, line, reason, customer, order_id, exact money. */
export const REJECTS = id('import rejects');

/** Rows of a source with order ids: as `sourceRows` writes them, with `head`, the first line of their order. */
export const LINES = id('import lines');
