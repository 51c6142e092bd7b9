import { Failure } from '@perennial/words';
import { invalid } from '../experience/read-experience.ts';
import type { Experience } from '../experience/schema.ts';
import { type Population, populationSchema } from './population.ts';

/**
 * The population of a simulation, for an experience whose slots and variants it speaks of.
 *
 * @param file what it is called in a failure
 * @throws Failure `experience-invalid`
 */
export function readPopulation(value: unknown, { slots }: Experience, file: string): Population {
  const read = populationSchema.safeParse(value, { reportInput: true });
  if (!read.success) throw invalid(read.error.issues[0]!, file);
  const known = Object.entries(slots).flatMap(([slot, { variants }]) =>
    Object.keys(variants).map((variant) => `${slot}.${variant}`),
  );
  for (const [name, { effects }] of Object.entries(read.data.kinds))
    for (const variant of Object.keys(effects))
      if (!known.includes(variant))
        throw new Failure('experience-invalid.variant', {
          file: { text: file },
          place: { text: `kinds.${name}.effects` },
          value: { text: variant },
          known: { customers: known },
        });
  return read.data;
}
