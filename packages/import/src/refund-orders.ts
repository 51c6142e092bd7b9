import type { Connection } from '@perennial/engine';
import { refundStoredOrders } from './merge/refund-stored-orders.ts';
import type { KnownImport } from './outcome/known-import.ts';
import type { RefundedOrders, ToldRefund } from './refunds/told-refund.ts';
import { putToldRefunds } from './refunds/told-refunds.ts';

/** Takes refunds off the orders of a folder that have the numbers they name, whatever import they are of; none where the rules of the last one have refunds ignored. */
export async function refundOrders(
  connection: Connection,
  refunds: readonly ToldRefund[],
  { currency, minorUnits, rules }: Pick<KnownImport, 'currency' | 'minorUnits' | 'rules'>,
): Promise<RefundedOrders> {
  await putToldRefunds(connection, rules.refunds === 'net' ? refunds : refunds.map(nothing), currency);
  return refundStoredOrders(connection, refunds, minorUnits);
}

function nothing(refund: ToldRefund): ToldRefund {
  return { ...refund, amount: 0 };
}
