import type { Message, WordKey } from '@perennial/words';
import { message } from '../message.ts';
import { verdictOf } from './check-of.ts';
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

type Steps = (typeof playbooks)[OpportunityKind]['steps'];

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
    steps: places.map((place) => message(stepCode(steps, place, row))),
    limit: isEach ? Math.max(0, Math.floor(row.worth / row.customers)) : null,
  };
}

/** Where too few are left to compare, nobody is left out. */
function stepCode(steps: Steps, place: (typeof places)[number], row: Reckoned): WordKey {
  const isParted = steps === 'slipping' || steps === 'win-back' || steps === 'second-order';
  return isParted && place === 1 && !canBeParted(row) ? `playbook.${steps}.1.all` : `playbook.${steps}.${place}`;
}

/** Whether halves of its customers, compared, could show what is assumed or something near it. */
export function canBeParted({ check, assumed }: Pick<Reckoned, 'check' | 'assumed'>): boolean {
  return check !== null && ['enough', 'few'].includes(verdictOf(check, assumed));
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
