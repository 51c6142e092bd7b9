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
