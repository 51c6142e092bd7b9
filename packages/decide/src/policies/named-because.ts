import { namesOf } from '../experience/names-of.ts';
import type { Experience } from '../experience/schema.ts';
import type { Because } from './choice.ts';

/** A reason that calls the variant that it names as people do. */
export function namedBecause(
  because: Because,
  experience: Pick<Experience, 'slots'> | undefined,
  slot: string,
): Because {
  const { variant } = because.values;
  if (typeof variant !== 'object' || !('text' in variant)) return because;
  const { variantName } = namesOf(experience, slot, variant.text);
  return { ...because, values: { ...because.values, variant: { text: variantName } } };
}
