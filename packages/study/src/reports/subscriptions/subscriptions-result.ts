import type { BasisFigure } from '../../record/bases.ts';
import type { SubscriptionFigures } from '../../record/subscription-figures.ts';
import type { SubscriptionChanges } from '../../record/subscription-record.ts';

/** What the subscriptions of a business are, and what they will bring. Money in minor units. */
export interface SubscriptionsResult {
  readonly figures: Omit<
    SubscriptionFigures,
    'movements' | 'retention' | 'plans' | 'tests' | 'top' | 'models' | 'bases'
  > & { readonly bases: readonly BasisFigure[] | null };
  readonly changes: SubscriptionChanges | null;
}
