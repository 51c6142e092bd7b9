import type { KnownSubscriptions } from '@perennial/import';
import { ticketCosts } from '../bases/tickets.ts';
import type { Costs } from '../costs/costs.ts';
import type { SettingsDocument } from '../costs/settings/settings-document.ts';
import type { Settings } from '../record/settings.ts';
import { newSubscribers } from '../subscription-costs/acquisition-of-spells.ts';
import type { SubscriptionCosts } from '../subscription-costs/subscription-costs.ts';
import { spellsOf } from '../subscriptions/spells.ts';
import { readCostsOf } from './costs-step.ts';
import type { StudyContext } from './study-context.ts';
import { endsAtOf } from './subscriptions-step.ts';

/** What subscriptions cost, as the settings and files of a workspace say it; as the record tells it, and as it is taken off. */
export async function subscriptionCostsStep(
  context: StudyContext,
  document: SettingsDocument,
  { currency, subscriptions, hasDates }: KnownSubscriptions,
  { asOf, minorUnits }: Settings,
): Promise<Costs & { readonly ofSubscriptions: SubscriptionCosts | null }> {
  const { change, request, last } = context;
  const endsAt = endsAtOf(request, last);
  const begun = subscriptions.filter(({ started }) => started <= asOf);
  const first = begun.map(({ started }) => started).reduce((a, b) => (a < b ? a : b), asOf);
  const costs = await readCostsOf(context, document, {
    currency,
    first,
    asOf,
    // Without days nobody knows in which month a customer came.
    newCustomers: async () => (hasDates ? newSubscribers(spellsOf(begun, asOf, endsAt), { asOf, endsAt }) : []),
    goodsOf: () => null,
  });
  if (costs.fingerprint === null) return { ...costs, ofSubscriptions: null };
  const query = await ticketCosts(change.ledger, change.ledger, costs, asOf);
  const rows = query ? await change.ledger.rows<{ customer: string; money: number }>(query) : [];
  return {
    ...costs,
    ofSubscriptions: {
      settings: costs.settings,
      spend: costs.record?.spend ?? null,
      tickets: new Map(rows.map(({ customer, money }) => [customer, money])),
      minorPerUnit: 10 ** minorUnits,
      isBesideOrders: false,
    },
  };
}
