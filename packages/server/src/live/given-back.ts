/** What was paid for an order, in major units; the currency where the shop named it. */
interface Paid {
  readonly amount: number;
  readonly currency: string | null;
}

/** Money that was given back; null for all that was paid. */
interface Back {
  readonly amount: number | null;
  readonly currency: string | null;
}

/** Whether money is of another currency than that of its order: where one of them names none, it is taken to be the other's. */
export function isOtherCurrency({ amount, currency }: Back, ofOrder: string | null): boolean {
  return amount !== null && currency !== null && ofOrder !== null && currency !== ofOrder;
}

/**
 * What of an order was given back, at most what was paid, in major units of the order's currency. Money of another currency than the order's is not counted: there is no rate, and
 * 500 yen are not 500 euros.
 */
export function givenBack({ amount: paid, currency }: Paid, refunds: readonly Back[]): number {
  const ofOrder = refunds.filter((back) => !isOtherCurrency(back, currency));
  const sum = ofOrder.reduce((total, { amount }) => total + (amount ?? paid), 0);
  return Math.min(paid, sum);
}
