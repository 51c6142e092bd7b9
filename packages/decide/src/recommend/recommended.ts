import type { Variant } from '../experience/schema.ts';
import type { Because } from '../policies/choice.ts';
import type { Behaviour } from '../visitor/behaviour.ts';
import type { ProductLead, ProductLeads, ProductNext } from './product-leads.ts';

/** A product that is recommended, and why. */
export interface Recommended {
  readonly product: string;
  readonly because: Because;
}

/**
 * Products for a visitor: what customers took next who began with what this visitor has bought or looked at, then what customers of the greatest lifetime value began with. Nothing that they
 * have bought, and nothing of which fewer customers tell than the variant asks for.
 */
export function recommended(
  { days, leads, next }: ProductLeads,
  { lookedAt, bought }: Pick<Behaviour, 'lookedAt' | 'bought'>,
  { most, fewest }: NonNullable<Variant['recommend']>,
): readonly Recommended[] {
  const had = new Set((bought ?? []).map(([product]) => product));
  const found = new Map<string, Recommended>();
  const add = (product: string, because: Because) => {
    if (found.size < most && !had.has(product) && !found.has(product)) found.set(product, { product, because });
  };
  for (const [first] of [...(bought ?? []), ...(lookedAt ?? [])])
    for (const each of next) if (each.first === first && each.both >= fewest) add(each.next, becauseNext(each));
  for (const each of leads) if (each.customers >= fewest) add(each.product, becauseLead(each, days));
  return [...found.values()];
}

function becauseNext({ first, next, customers, both, usual }: ProductNext): Because {
  return {
    code: 'decision.recommended-next',
    values: {
      product: { text: next },
      first: { text: first },
      n: { count: customers },
      share: { share: both / customers },
      usual: { share: usual },
    },
  };
}

function becauseLead({ product, customers, returned, worth }: ProductLead, days: number): Because {
  return {
    code: 'decision.recommended-lead',
    values: {
      product: { text: product },
      n: { count: customers },
      share: { share: returned },
      days: { days },
      worth: { money: worth },
    },
  };
}
