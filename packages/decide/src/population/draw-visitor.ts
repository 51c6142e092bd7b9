import { drawLogNormal, type Random } from '@perennial/models';
import type { PageDecision } from '../page/decision.ts';
import type { Visitor } from '../visitor/visitor.ts';
import type { Population, PopulationKind } from './population.ts';

/** A visitor with what is predicted of them, and what they are worth should they become a customer. */
export function drawVisitor(population: Population, id: string, random: Random) {
  const kind = drawKind(population, random);
  const { value, spread, converts, needs, attributes, stage } = kind;
  // The means are those of the configuration: a log-normal's is half a variance above its median.
  const worth = value * drawLogNormal(-(spread ** 2) / 2, spread, random);
  const { predictionError: error } = population;
  const expected = converts * worth * drawLogNormal(-(error ** 2) / 2, error, random);
  const [least, most] = kind.priceSensitivity;
  const visitor: Visitor = {
    id,
    consents: true,
    value: { expected },
    priceSensitivity: least + (most - least) * random(),
    needs,
    attributes,
    ...(stage !== undefined && { stage }),
  };
  return { visitor, kind, worth };
}

function drawKind({ kinds }: Population, random: Random): PopulationKind {
  const each = Object.values(kinds);
  let left = random() * each.reduce((sum, { share }) => sum + share, 0);
  for (const kind of each) {
    left -= kind.share;
    if (left < 0) return kind;
  }
  return each.at(-1)!;
}

/** The chance to become a customer, and the factor on what one is worth, with all that a page shows. */
export function effectOf({ converts, effects }: PopulationKind, { slots }: PageDecision) {
  const effect = { converts, value: 1 };
  for (const [slot, { variant }] of Object.entries(slots)) {
    const named = effects[`${slot}.${variant}`];
    effect.converts *= named?.converts ?? 1;
    effect.value *= named?.value ?? 1;
  }
  return { ...effect, converts: Math.min(1, effect.converts) };
}
