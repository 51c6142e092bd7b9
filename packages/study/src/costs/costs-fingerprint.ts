import { createHash } from 'node:crypto';
import type { CostSettings } from './cost-settings.ts';

/** A fingerprint of settings and of the fingerprints of their files, whatever these are called; null where nothing is set. */
export function costsFingerprint(settings: CostSettings, files: readonly string[]): string | null {
  if (!isAnythingSet(settings)) return null;
  const { goods: _goods, acquisition: _acquisition, service, ...values } = settings;
  const { tickets: _tickets, ...prices } = service;
  return createHash('sha256')
    .update(JSON.stringify([values, prices, files]))
    .digest('hex')
    .slice(0, 16);
}

/** Whether settings say what anything costs; rates and names of channels alone do not. */
export function isAnythingSet(settings: CostSettings): boolean {
  const { service } = settings;
  const lists = [
    settings.margin,
    Object.keys(settings.categories),
    settings.goods,
    settings.fees,
    settings.shipping,
    service.perCustomerMonth,
    service.perTicket,
    service.perMinute,
    service.tickets,
    settings.indirect,
    settings.retention,
    settings.acquisition,
  ];
  return lists.some((list) => list.length > 0);
}
