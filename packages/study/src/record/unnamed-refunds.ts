import type { Settings } from './settings.ts';

/** Of the money of the orders, so much given back without naming one is worth saying. */
const MUCH_GIVEN_BACK = 0.01;

/**
 * The part of what the orders brought that was given back without naming one. A forecast is of orders: such refunds are subtracted from what was, and not from what is
 * to come. Null where they are hardly any, and on a basis that is left after costs.
 */
export function unnamedRefunds({
  settings,
  base,
}: {
  readonly settings: Pick<Settings, 'basis'>;
  /** None, where a record is of subscriptions. */
  readonly base?:
    | { readonly customers?: number; readonly historicMoney?: number; readonly returnedMoney?: number }
    | undefined;
}): number | null {
  const { historicMoney = 0, returnedMoney = 0 } = base ?? {};
  const share = returnedMoney / (historicMoney + returnedMoney);
  return settings.basis === 'revenue' && share >= MUCH_GIVEN_BACK ? share : null;
}
