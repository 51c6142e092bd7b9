import type { StudyRecord } from '../record/study-record.ts';
import { ruleOfOthers, ruleOfValue } from './write-rule.ts';

type Told = Pick<StudyRecord, 'base' | 'attributes'>;

/** Those whose first order, or who themselves, have a value of a dimension; null: those with none. Numbers of people, which are compared in bands, are asked as numbers. */
export function ruleOfGroup(told: Told, dimension: string, value: string | null): string {
  if (value === null || !isNumber(told, dimension)) return ruleOfValue(dimension, value);
  const bands = bandsOf(told, dimension);
  const place = bands.findIndex((band) => nameOf(band) === value);
  const band = bands[place];
  if (!band) return `${dimension} = ${value}`;
  const above = bands[place - 1];
  return [...(above ? [`${dimension} > ${above.to}`] : []), `${dimension} <= ${band.to}`].join(' and ');
}

/** Those with none of these values, of which null is having none. */
export function ruleOfOtherGroups(told: Told, dimension: string, values: readonly (string | null)[]): string {
  if (!isNumber(told, dimension)) return ruleOfOthers(dimension, values);
  const named = values.filter((value) => value !== null);
  const parts = [
    ...(named.length > 0
      ? [`not (${named.map((value) => `(${ruleOfGroup(told, dimension, value)})`).join(' or ')})`]
      : []),
    ...(values.includes(null) ? [`${dimension} is not empty`] : []),
  ];
  return parts.join(' and ');
}

interface Grouped {
  readonly value: string | null;
  /** Whether it is all those that have no row of their own. */
  readonly isOthers: boolean;
}

/** Those of a row of the groups of a dimension. */
export function ruleOfRow(
  told: Told,
  dimension: string,
  rows: readonly Grouped[],
  { value, isOthers }: Grouped,
): string {
  const named = rows.filter((row) => !row.isOthers).map((row) => row.value);
  return isOthers ? ruleOfOtherGroups(told, dimension, named) : ruleOfGroup(told, dimension, value);
}

function isNumber({ base }: Told, dimension: string): boolean {
  return base.numbers?.includes(dimension) ?? false;
}

interface Band {
  readonly from: number;
  readonly to: number;
}

/** Where the orders have something of the same name, the dimension of people is `person_NAME`. */
function bandsOf({ attributes }: Told, dimension: string): readonly Band[] {
  const column = attributes?.columns.find(({ name }) => name === dimension || `person_${name}` === dimension);
  return column?.bands ?? [];
}

/** As the import names it. */
function nameOf({ from, to }: Band): string {
  return from === to ? String(from) : `${from}–${to}`;
}
