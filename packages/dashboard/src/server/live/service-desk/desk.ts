import type { Body } from '@perennial/server';
import type { Language } from '@perennial/words';
import { ask } from '../../ask.ts';
import type { ServiceNow } from '../answers.ts';

/** What an agent tells of a customer. Each rejects with what the server refuses. */
export interface Desk {
  readonly give: (gift: Body<'POST /api/service-desk/remedies'>) => Promise<void>;
  readonly takeBack: (gift: Body<'POST /api/service-desk/remedies/withdrawals'>) => Promise<void>;
}

interface Options {
  readonly language: Language;
  /** In place of the session. */
  readonly key?: string;
  /** Told how to treat the customer after it. */
  readonly onService: (service: ServiceNow) => void;
}

/** A desk that tells the server. */
export function deskOf({ onService, ...how }: Options): Desk {
  return {
    give: async (body) => onService((await ask('POST /api/service-desk/remedies', { body, ...how })).service),
    takeBack: async (body) =>
      onService((await ask('POST /api/service-desk/remedies/withdrawals', { body, ...how })).service),
  };
}
