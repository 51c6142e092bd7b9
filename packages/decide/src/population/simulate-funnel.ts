import { type Comparison, compare, type Moments, seeded } from '@perennial/models';
import type { Experience } from '../experience/schema.ts';
import { decidePage } from '../page/decide-page.ts';
import type { PageDecision } from '../page/decision.ts';
import { drawVisitor, effectOf } from './draw-visitor.ts';
import { none, withOneMore } from './moments.ts';
import type { Population } from './population.ts';

/** A share of those who saw the composed page beside those who saw the defaults; `truth` is the difference that a population of endless size has. */
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
  /** What was shown, by slot and variant: share of the treated. */
  readonly shown: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Half of all, so that a small population shows what it can. */
const CONTROL = 0.5;

/**
 * Runs an experience over simulated visitors, half of whom see its defaults: how many become customers, beside the truth, and what was shown. What they are worth
 * is measured by `comparePolicies`.
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
  const groups = { control: none, treated: none };
  let truth = 0;
  const shown: Record<string, Record<string, number>> = {};
  for (let i = 0; i < people; i++) {
    const { visitor, kind } = drawVisitor(population, `v-${i}`, random);
    const decided = decidePage(open, visitor, now);
    const decidedEffect = effectOf(kind, decided);
    truth += decidedEffect.converts - kind.converts;
    const { isControl } = decidePage(measured, visitor, now);
    const { converts } = isControl ? kind : decidedEffect;
    const group = isControl ? 'control' : 'treated';
    groups[group] = withOneMore(groups[group], random() < converts ? 1 : 0);
    if (!isControl) count(shown, decided);
  }
  const { control, treated } = groups;
  return {
    experience: experience.key,
    currency: experience.currency,
    people: { control: control.people, treated: treated.people },
    converted: {
      control: meanOf(control),
      treated: meanOf(treated),
      comparison: compare(control, treated),
      truth: truth / people,
    },
    shown: sharesOf(shown, treated.people),
  };
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
