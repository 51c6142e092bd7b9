import { holm } from '@perennial/models';
import { type Judged, type Measured, measured } from './measured.ts';
import { FEWEST } from './standing.ts';
import type { Groups } from './variant-outcomes.ts';

/** What was forecast of people when a page first decided for them, and what is forecast of the same people now: means of a person, each to the horizon of the run that was the newest then. */
export interface BeforeAndAfter {
  readonly people: number;
  readonly before: number;
  readonly after: number;
}

/** What was done to people of a stage: as it was at the first decision, so that nothing that was shown has changed who belongs to it. */
export interface StageOutcome {
  readonly stage: string;
  readonly people: { readonly control: number; readonly treated: number };
  /** Lifetime value; without a comparison where fewer than 30 people are in a group. */
  readonly value: Measured;
  /** The p-value of the comparison, for all stages together (Holm): below 0.05 a difference is found. */
  readonly adjustedPValue: number | null;
  /** Null where nobody had a forecast as a customer, then and now. */
  readonly control: BeforeAndAfter | null;
  readonly treated: BeforeAndAfter | null;
}

/** In the order in which a visitor passes them; whatever else a shop calls a stage comes after. */
const order = ['new', 'browsing', 'basket', 'checkout', 'first order', 'active', 'lapsed'];
/** Of whoever has ordered, then and now the same is forecast: what they will bring as customers. */
const ordered = ['first order', 'active', 'lapsed'];

/** Those who were held out and those who were not, stage by stage. `isPredicted`: whether a run predicts in the currency of the page. */
export function stageOutcomes(
  { control, treated }: Groups,
  { relativeError, isPredicted }: { readonly relativeError: number; readonly isPredicted: boolean },
): readonly StageOutcome[] {
  const stages = [...new Set([...control, ...treated].map(stageOf))].filter((stage) => stage !== '');
  const rank = (stage: string) => (order.includes(stage) ? order.indexOf(stage) : order.length);
  const found = stages
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((stage) => {
      const held = control.filter((each) => stageOf(each) === stage);
      const shown = treated.filter((each) => stageOf(each) === stage);
      const value = measured('value', held, shown, relativeError);
      const isEnough = Math.min(held.length, shown.length) >= FEWEST;
      const isForecast = isPredicted && ordered.includes(stage);
      return {
        stage,
        people: { control: held.length, treated: shown.length },
        value: isEnough ? value : { ...value, comparison: null },
        control: isForecast ? beforeAndAfter(held) : null,
        treated: isForecast ? beforeAndAfter(shown) : null,
      };
    });
  const tested = found.filter(({ value }) => value.comparison !== null);
  const adjusted = holm(tested.map(({ value }) => value.comparison!.pValue));
  return found.map((each) => ({ ...each, adjustedPValue: adjusted[tested.indexOf(each)] ?? null }));
}

function stageOf({ person }: Judged): string {
  return person.visitor.stage ?? '';
}

function beforeAndAfter(people: readonly Judged[]): BeforeAndAfter | null {
  const known = people.flatMap(({ person: { visitor }, figures: { predicted } }) =>
    visitor.value ? [{ before: visitor.value.expected, after: predicted }] : [],
  );
  if (known.length === 0) return null;
  const mean = (name: 'before' | 'after') => known.reduce((sum, each) => sum + each[name], 0) / known.length;
  return { people: known.length, before: mean('before'), after: mean('after') };
}
