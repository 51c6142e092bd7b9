import type { Because } from '../policies/choice.ts';
import type { Experience } from './schema.ts';

/** A variant of a slot as people call both: as the configuration names them, else by their keys. */
export interface VariantNames {
  readonly slotName: string;
  readonly variantName: string;
}

/** @param experience undefined where nothing is known of it */
export function namesOf(
  experience: Pick<Experience, 'slots'> | undefined,
  slot: string,
  variant: string,
): VariantNames {
  const configured = experience?.slots[slot];
  return { slotName: configured?.name ?? slot, variantName: configured?.variants[variant]?.name ?? variant };
}

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
