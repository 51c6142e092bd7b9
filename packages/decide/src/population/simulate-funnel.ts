import { type Comparison, compare, type Moments, seeded } from '@perennial/models';
import type { Experience } from '../experience/schema.ts';
import { decidePage } from '../page/decide-page.ts';
import type { PageDecision } from '../page/decision.ts';
import { drawVisitor, effectOf } from './draw-visitor.ts';
import type { Population } from './population.ts';

/** One measure of those who saw the composed page beside those who saw the defaults; `truth` is the difference that a population of endless size has. */
export interface FunnelMeasure {
  readonly control: number;
  readonly treated: number;
  readonly comparison: Comparison | null;
  readonly truth: number;
}

export interface FunnelResult {
  readonly experience: string;
  readonly currency: string;
  readonly people: { readonly control: number; readonly treated: number };
  /** Share of people who became customers. */
  readonly converted: FunnelMeasure;
  /** Lifetime value a visitor, in major units; those who never became customers are worth nothing. */
  readonly value: FunnelMeasure;
  /** What was shown, by slot and variant: share of the treated. */
  readonly shown: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Half of all, so that a small population shows what it can. */
const CONTROL = 0.5;

/**
 * Runs an experience over simulated visitors, half of whom see its defaults, and reads it out as a real one is read out. The truth is known: what each visitor
 * would have brought with the defaults and with what was decided for them.
 *
 * @param now the moment, in milliseconds since 1970
 */
export function simulateFunnel(
  experience: Experience,
  population: Population,
  people: number,
  now: number,
): FunnelResult {
  const measured = { ...experience, control: CONTROL };
  const open = { ...experience, control: 0 };
  const random = seeded(population.seed);
  const groups = { control: emptyGroup(), treated: emptyGroup() };
  const truth = { converted: 0, value: 0 };
  const shown: Record<string, Record<string, number>> = {};
  for (let i = 0; i < people; i++) {
    const { visitor, kind, worth } = drawVisitor(population, `v-${i}`, random);
    const decided = decidePage(open, visitor, now);
    const decidedEffect = effectOf(kind, decided);
    truth.converted += decidedEffect.converts - kind.converts;
    truth.value += (decidedEffect.converts * decidedEffect.value - kind.converts) * worth;
    const { isControl } = decidePage(measured, visitor, now);
    const { converts, value } = isControl ? { converts: kind.converts, value: 1 } : decidedEffect;
    const converted = random() < converts ? 1 : 0;
    add(groups[isControl ? 'control' : 'treated'], { converted, value: converted * worth * value });
    if (!isControl) count(shown, decided);
  }
  const { control, treated } = groups;
  const measure = (name: Name): FunnelMeasure => ({
    control: meanOf(control[name]),
    treated: meanOf(treated[name]),
    comparison: compare(control[name], treated[name]),
    truth: truth[name] / people,
  });
  return {
    experience: experience.key,
    currency: experience.currency,
    people: { control: control.value.people, treated: treated.value.people },
    converted: measure('converted'),
    value: measure('value'),
    shown: sharesOf(shown, treated.value.people),
  };
}

type Name = 'converted' | 'value';
type Group = Record<Name, Moments>;

function emptyGroup(): Group {
  const none = { people: 0, sum: 0, squares: 0, cubes: 0 };
  return { converted: none, value: none };
}

function add(group: Group, figures: Readonly<Record<Name, number>>): void {
  for (const name of ['converted', 'value'] as const) {
    const { people, sum, squares, cubes } = group[name];
    const x = figures[name];
    group[name] = { people: people + 1, sum: sum + x, squares: squares + x ** 2, cubes: cubes + x ** 3 };
  }
}

function meanOf({ people, sum }: Moments): number {
  return people > 0 ? sum / people : Number.NaN;
}

function count(shown: Record<string, Record<string, number>>, { slots }: PageDecision): void {
  for (const [slot, { variant }] of Object.entries(slots)) {
    shown[slot] ??= {};
    shown[slot][variant] = (shown[slot][variant] ?? 0) + 1;
  }
}

function sharesOf(shown: Record<string, Record<string, number>>, people: number): FunnelResult['shown'] {
  return Object.fromEntries(
    Object.entries(shown).map(([slot, variants]) => [
      slot,
      Object.fromEntries(Object.entries(variants).map(([variant, n]) => [variant, n / people])),
    ]),
  );
}
