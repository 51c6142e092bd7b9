import { seeded } from '@perennial/models';
import type { Experience } from '../experience/schema.ts';
import { byTiers } from '../page/by-tiers.ts';
import { drawVisitor } from './draw-visitor.ts';
import type { Population } from './population.ts';

/** Visitors from whom the tiers are cut. */
const PEOPLE = 10_000;

/** The page by three tiers, each of a third of a population. */
export function tierLookup(experience: Experience, population: Population): Experience {
  const random = seeded(population.seed);
  const values = Array.from(
    { length: PEOPLE },
    (_, i) => drawVisitor(population, `t-${i}`, random).visitor.value?.expected ?? 0,
  ).sort((a, b) => a - b);
  const [middle, top] = [values[Math.floor(PEOPLE / 3)]!, values[Math.floor((2 * PEOPLE) / 3)]!];
  return byTiers(experience, middle, top);
}
