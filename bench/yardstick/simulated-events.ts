/** Events that both benches of ingest send; PEOPLE takes another number of those who act. */
export const PEOPLE = Number(process.env.PEOPLE ?? 20_000);
export const EVENTS = Number(process.env.EVENTS ?? 100_000);
export const ROUNDS = Number(process.env.ROUNDS ?? 3);
/** Events of a request. */
export const BATCH = 100;
/** Requests at once. */
export const AT_ONCE = 32;

const names = ['Product Viewed', 'Product Added', 'Product Viewed', 'Order Completed', 'Product Viewed'];

/** What a shop tells as its i-th event: each fifth is an order, called like its message. */
export function simulatedEvent(i: number, messageId: string) {
  return {
    ...{ messageId, userId: `person-${(i * 7919) % PEOPLE}`, event: names[i % names.length] },
    properties: { order_id: messageId, total: 20, currency: 'EUR', category: `c${i % 9}`, sku: `sku-${i % 500}` },
    context: { page: { path: `/p/${i % 50}` }, userAgent: 'Mozilla/5.0 (iPhone) Mobile' },
  };
}
