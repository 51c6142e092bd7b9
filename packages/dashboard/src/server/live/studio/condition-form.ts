import type { Condition, Json } from './edit-page.ts';

/** A condition as a form can show it: what is left undefined or empty is not asked for. */
export interface ConditionForm {
  readonly stages: readonly string[];
  /** In major units of the page's currency. */
  readonly valueFrom?: number | undefined;
  readonly valueBelow?: number | undefined;
  /** Shares from 0 to 1. */
  readonly priceFrom?: number | undefined;
  readonly priceBelow?: number | undefined;
  readonly need: string;
  readonly region: string;
}

/** Asks for nothing: everybody is meant. */
export const everybody: ConditionForm = { stages: [], need: '', region: '' };

/** The condition that a form describes. */
export function writeCondition({ stages, need, region, ...bounds }: ConditionForm): Condition {
  const [only] = stages;
  return {
    ...(only !== undefined && { stage: stages.length === 1 ? only : { $in: [...stages] } }),
    ...range('value', bounds.valueFrom, bounds.valueBelow),
    ...range('priceSensitivity', bounds.priceFrom, bounds.priceBelow),
    ...(need !== '' && { needs: { $elemMatch: { $eq: need } } }),
    ...(region !== '' && { region }),
  };
}

/** A condition as a form shows it; null where it asks for more than a form can show. */
export function readCondition(condition: Condition): ConditionForm | null {
  let form = everybody;
  for (const [path, wanted] of Object.entries(condition)) {
    const read = Object.hasOwn(readers, path) ? readers[path]!(wanted) : null;
    if (read === null) return null;
    form = { ...form, ...read };
  }
  return form;
}

type Reader = (wanted: Json) => Partial<ConditionForm> | null;

const readers: Readonly<Record<string, Reader>> = {
  stage: (wanted) => {
    const stages = typeof wanted === 'string' ? [wanted] : onlyOf(wanted, '$in');
    return Array.isArray(stages) && stages.every((each) => typeof each === 'string') ? { stages } : null;
  },
  value: bounds((valueFrom, valueBelow) => ({ valueFrom, valueBelow })),
  priceSensitivity: bounds((priceFrom, priceBelow) => ({ priceFrom, priceBelow })),
  needs: (wanted) => {
    const element = onlyOf(wanted, '$elemMatch');
    const need = element === undefined ? undefined : onlyOf(element, '$eq');
    return typeof need === 'string' ? { need } : null;
  },
  region: (wanted) => (typeof wanted === 'string' ? { region: wanted } : null),
};

function range(path: string, from: number | undefined, below: number | undefined): Condition {
  if (from === undefined && below === undefined) return {};
  return { [path]: { ...(from !== undefined && { $gte: from }), ...(below !== undefined && { $lt: below }) } };
}

function bounds(form: (from: number | undefined, below: number | undefined) => Partial<ConditionForm>): Reader {
  return (wanted) => {
    if (!isObject(wanted)) return null;
    const { $gte, $lt, ...rest } = wanted;
    const areBounds = [$gte, $lt].every((bound) => bound === undefined || typeof bound === 'number');
    return Object.keys(rest).length === 0 && areBounds
      ? form($gte as number | undefined, $lt as number | undefined)
      : null;
  };
}

/** What stands at an operator where it stands alone. */
function onlyOf(wanted: Json, operator: string): Json | undefined {
  return isObject(wanted) && Object.keys(wanted).length === 1 ? wanted[operator] : undefined;
}

function isObject(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
