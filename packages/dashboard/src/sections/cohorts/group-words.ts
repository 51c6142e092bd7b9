import type { CohortGroup } from '@perennial/study';
import { isWordKey, shorten } from '@perennial/words';
import type { Report } from '../../report/context.ts';

/** A dimension in the page's language where it is one the page knows; empty: by first order alone. */
export function dimensionWords({ say }: Report, dimension: string): string {
  const key = `cohorts.dimension.${dimension || 'cohort'}`;
  return isWordKey(key) ? say(key) : shorten(dimension);
}

/** A group by the value its customers share. */
export function groupWords({ say }: Report, { value, isOthers, dimension }: CohortGroup): string {
  if (isOthers) return say('cohorts.others');
  if (value !== null) return shorten(value);
  return dimension === null ? say('column.customers') : say('cohorts.unnamed');
}
