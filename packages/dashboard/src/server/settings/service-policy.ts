import type { Answer } from '@perennial/server';
import type { Speaker } from '@perennial/words';

export type ServicePolicy = Answer<'GET /api/settings'>['service'];

// As packages/decide has them; the page carries no library that checks configurations.
export const serviceTiers = ['top', 'high', 'middle', 'low'] as const;

export interface PolicyProps {
  readonly policy: ServicePolicy;
  readonly speaker: Speaker;
  /** Of the newest run; null where there is none, or its orders have no money. */
  readonly currency: string | null;
  readonly onChange: (policy: ServicePolicy) => void;
}
