import type { Message, WordKey } from '@perennial/words';
import { message } from '../message.ts';
import { pays, type Reckoned } from './reckon.ts';
import type { OpportunityKind } from './sources.ts';

/** Who does it. */
type Owner = 'marketing' | 'service' | 'finance' | 'product';

/** The name of the steps, and whose they are. */
const playbooks = {
  slipping: { steps: 'slipping', owner: 'marketing' },
  'win-back': { steps: 'win-back', owner: 'marketing' },
  'second-order': { steps: 'second-order', owner: 'marketing' },
  keep: { steps: 'keep', owner: 'service' },
  'bad-spend': { steps: 'bad-spend', owner: 'marketing' },
  'buy-more': { steps: 'acquire', owner: 'marketing' },
  'better-channel': { steps: 'acquire', owner: 'marketing' },
  'newer-worse': { steps: 'newer-worse', owner: 'product' },
  driver: { steps: 'driver', owner: 'product' },
  costly: { steps: 'costly', owner: 'finance' },
  concentration: { steps: 'concentration', owner: 'service' },
  loyalty: { steps: 'loyalty', owner: 'marketing' },
  'shift-budget': { steps: 'shift-budget', owner: 'finance' },
  refer: { steps: 'refer', owner: 'marketing' },
  'after-ticket': { steps: 'call', owner: 'service' },
  'after-refund': { steps: 'call', owner: 'service' },
  'next-product': { steps: 'next-product', owner: 'product' },
  fallen: { steps: 'fallen', owner: 'service' },
} as const satisfies Readonly<Record<OpportunityKind, { readonly steps: string; readonly owner: Owner }>>;

const places = [1, 2, 3] as const;

/** What to do about an opportunity, step by step: who does it, and the most it may cost. */
export interface Playbook {
  readonly owner: Owner;
  readonly steps: readonly Message<WordKey>[];
  /** Of each customer, contact and offer together, in minor units: what it is worth under what is assumed. Null where it is not about customers who cost something each. */
  readonly limit: number | null;
}

export function playbookOf(row: Reckoned): Playbook {
  const { steps, owner } = playbooks[row.kind];
  const isEach = row.list !== null && row.cost !== null && row.customers > 0;
  return {
    owner,
    steps: places.map((place) => message(`playbook.${steps}.${place}`)),
    limit: isEach ? Math.max(0, Math.floor(row.worth / row.customers)) : null,
  };
}

/** The same in sentences: whose it is, the steps, and the limit. */
export function playbookWords(row: Reckoned): readonly Message<WordKey>[] {
  const { owner, steps, limit } = playbookOf(row);
  return [
    message('playbook.owned', { owner: { message: message(`playbook.owner.${owner}`) } }),
    ...steps,
    ...(limit === null || limit === 0 || !pays(row) ? [] : [message('playbook.limit', { money: { money: limit } })]),
  ];
}
