import { type Comparison, SAMPLE_RATIO_ALARM } from '@perennial/models';
import type { GroupsReadOut, StudyRecord } from '@perennial/study';
import type { ExperienceReadOut } from '../read-out/read-out.ts';
import { FEWEST } from '../read-out/standing.ts';

/** What is counted of everybody on the board, per person. */
export const outcomeNames = ['converted', 'orders', 'revenue', 'value'] as const;
export type OutcomeName = (typeof outcomeNames)[number];

/** What may be said of the lift: sentences `playbooks.lift.…` of the catalogue. */
export const liftCodes = [
  ...(['better', 'worse', 'unclear', 'converts-but-loses'] as const),
  ...(['no-control', 'few-people', 'sample-ratio', 'not-yet', 'nobody-yet', 'busy', 'nobody-ordered'] as const),
] as const;
export type LiftCode = (typeof liftCodes)[number];

export interface OutcomeMeasure {
  readonly control: number | null;
  readonly treated: number | null;
  /** Null where nothing can be compared: there is then no lift. */
  readonly comparison: Comparison | null;
}

/** What came of a playbook or a page since it began: means of a person, money in major units, beside those who were left out by lot. */
export interface Outcome {
  readonly lift: LiftCode;
  readonly people: { readonly treated: number; readonly control: number };
  readonly measures: Readonly<Record<OutcomeName, OutcomeMeasure>>;
  readonly currency: string;
  /** `YYYY-MM-DD`: what happened later is not counted. */
  readonly asOf: string;
  /** How far values are predicted; null where nothing predicts: they are then what was brought so far. */
  readonly horizonDays: number | null;
}

const nothing: OutcomeMeasure = { control: null, treated: null, comparison: null };
const none = { converted: nothing, orders: nothing, revenue: nothing, value: nothing };

/** Of a playbook that was begun. `groups`: undefined where the orders cannot be looked at now. */
export function outcomeOfGroups(
  groups: GroupsReadOut | null | undefined,
  { settings }: Pick<StudyRecord, 'settings'>,
): Outcome {
  const { currency, asOf, horizonDays } = settings;
  const { treated = null, control = null } = groups ?? {};
  const people = { treated: treated?.people ?? 0, control: control?.people ?? 0 };
  const isEnough = Math.min(people.treated, people.control) >= FEWEST;
  const measureOf = (name: OutcomeName): OutcomeMeasure => ({
    treated: treated?.measures[name].mean ?? null,
    control: control?.measures[name].mean ?? null,
    comparison: isEnough ? (treated?.measures[name].comparison ?? null) : null,
  });
  const measures = treated ? measuresOf(measureOf) : none;
  const lift = groups === undefined ? 'busy' : !treated ? 'not-yet' : liftOf(people, measures);
  return { lift, people, measures, currency, asOf, horizonDays };
}

/** Of a page that was published. */
export function outcomeOfPage(found: ExperienceReadOut): Outcome {
  const { people, measures: all, currency, asOf, horizonDays, sampleRatio } = found;
  const isEnough = Math.min(people.treated, people.control) >= FEWEST;
  const isAsPlanned = sampleRatio >= SAMPLE_RATIO_ALARM;
  const measures = measuresOf((name) => {
    const { control, treated, comparison } = all[name];
    return { control, treated, comparison: isEnough && isAsPlanned ? comparison : null };
  });
  const lift = people.treated === 0 ? 'nobody-yet' : isAsPlanned ? liftOf(people, measures) : 'sample-ratio';
  return {
    ...{ lift, measures, currency, horizonDays },
    people: { treated: people.treated, control: people.control },
    asOf: new Date(asOf).toISOString().slice(0, 10),
  };
}

function measuresOf(measureOf: (name: OutcomeName) => OutcomeMeasure): Outcome['measures'] {
  return {
    converted: measureOf('converted'),
    orders: measureOf('orders'),
    revenue: measureOf('revenue'),
    value: measureOf('value'),
  };
}

/** What the intervals of 95% say, that of the value first. */
function liftOf({ treated, control }: Outcome['people'], { value, converted }: Outcome['measures']): LiftCode {
  if (control === 0) return 'no-control';
  if (Math.min(treated, control) < FEWEST) return 'few-people';
  if (!value.comparison) return 'nobody-ordered';
  const { low95, high95 } = value.comparison;
  if (high95 < 0) return (converted.comparison?.low95 ?? 0) > 0 ? 'converts-but-loses' : 'worse';
  return low95 > 0 ? 'better' : 'unclear';
}
