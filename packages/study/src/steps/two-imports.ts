import type { Count, ImportOutcome } from '@perennial/import';

/** Two imports of one run, as one. */
export function together(files: ImportOutcome | null, events: ImportOutcome, customersOfFiles: number): ImportOutcome {
  if (!files) return events;
  const [a, b] = [files.reconciliation, events.reconciliation];
  const sum = (one: Count, other: Count, customers = Math.max(one.customers, other.customers)): Count => ({
    rows: one.rows + other.rows,
    orders: one.orders + other.orders,
    customers,
    money: one.money + other.money,
  });
  const inBoth = (one: Count, other: Count) =>
    sum(one, other, Math.max(one.customers, one.customers + other.customers - customersOfFiles));
  const { figures: _, ...first } = files;
  return {
    ...first,
    reconciliation: {
      source: inBoth(a.source, b.source),
      used: inBoth(a.used, b.used),
      returned: sum(a.returned, b.returned),
      repeated: sum(a.repeated, b.repeated),
      rounding: a.rounding + b.rounding,
      excluded: [
        ...a.excluded.map((each) => {
          const other = b.excluded.find(({ reason }) => reason === each.reason);
          return other ? { ...each, ...sum(each, other), examples: [...each.examples, ...other.examples] } : each;
        }),
        ...b.excluded.filter(({ reason }) => !a.excluded.some((each) => each.reason === reason)),
      ],
    },
    sources: [...files.sources, ...events.sources],
    newOrders: files.newOrders + events.newOrders,
    newCustomers: files.newCustomers + events.newCustomers,
    newMoney: files.newMoney + events.newMoney,
  };
}
