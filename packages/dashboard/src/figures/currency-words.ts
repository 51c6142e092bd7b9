import { NO_CURRENCY } from '@perennial/words';
import type { Report } from '../report/context.ts';

/** The business's currency by its code, or that the data name none. */
export function currencyWords({ data, say }: Report): string {
  const { currency } = data.record.settings;
  return currency === NO_CURRENCY ? say('method.currency.none') : currency;
}
