import type { CodesOf } from '@perennial/words';
import type { CostSettings } from './cost-settings.ts';

/** A cost of which nothing is known: in words, with what would fill it, as `costs.gap.CODE`. */
export type CostGap = CodesOf<'costs.gap'>;

/** What settings leave out. */
export function gapsOf(settings: CostSettings): readonly CostGap[] {
  const { service } = settings;
  const has: Readonly<Record<CostGap, boolean>> = {
    goods: settings.goods.length > 0 || settings.margin.length > 0 || Object.keys(settings.categories).length > 0,
    margin: settings.margin.length > 0 || settings.goods.length === 0,
    fees: settings.fees.length > 0,
    shipping: settings.shipping.length > 0,
    acquisition: settings.acquisition.length > 0,
    service: service.perCustomerMonth.length + service.perTicket.length + service.perMinute.length > 0,
    tickets: service.tickets.length > 0 || service.perTicket.length + service.perMinute.length === 0,
    indirect: settings.indirect.length > 0,
    retention: settings.retention.length > 0,
  };
  return (Object.keys(has) as CostGap[]).filter((gap) => !has[gap]);
}
