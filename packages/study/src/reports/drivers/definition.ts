import type { Message, WordKey } from '@perennial/words';
import { isOrdersOnly } from '../../record/orders-only.ts';
import { ruleOfGroup, ruleOfOtherGroups } from '../../segments/rule-of-group.ts';
import { basisOf } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import { dimensionWords, unnamedWords } from '../cohorts/definition.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { saysWhoLeaves } from '../leaving.ts';
import { message, plain } from '../message.ts';
import type { Behind } from '../table/behind.ts';
import { count, number, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import {
  type DriversResult,
  type Effect,
  type Outcome,
  outcomes,
  ownTraits,
  type Trait,
  type TraitGroup,
} from './drivers-result.ts';
import { effectColumns } from './effect-columns.ts';

/** What goes with value, and with leaving? */
export const drivers: ReportDefinition<'drivers', DriversResult> = {
  name: 'drivers',
  title: message('drivers.title'),
  asks: message('drivers.asks'),
  options: [{ name: 'of', description: 'report.option.of', takes: outcomes }],
  answer: (shown) => answer(shown),
  sentences: (shown) =>
    shown.result.traits.length === 0
      ? []
      : [
          message('drivers.association'),
          message('drivers.how', { least: { count: FEWEST_COMPARED } }),
          ...(saysWhoLeaves(shown.record) ? [] : [nobodyLeaves(shown.record)]),
        ],
  tables: (shown, { of }) =>
    shown.result.traits.length === 0
      ? []
      : [
          traitsTable(shown),
          ...outcomesOf(shown)
            .filter((each) => of === undefined || each === of)
            .map((each) => driversTable(shown, each)),
        ],
  anonymise: (result) => result,
};

/** Where hardly anyone is taken to have left, nothing goes with staying: nothing is told of it. */
function outcomesOf({ record }: Pick<Shown, 'record'>): readonly Outcome[] {
  return saysWhoLeaves(record) ? outcomes : outcomes.filter((outcome) => outcome !== 'active');
}

function nobodyLeaves({ base, value }: Shown['record']): Message<WordKey> {
  return message('drivers.nobody-leaves', {
    active: { count: Math.round(value.activeCustomers ?? base.customers) },
    customers: { count: base.customers },
  });
}

/** A value of a trait with what goes with it. */
export interface DriverRow {
  readonly trait: Trait;
  readonly group: TraitGroup;
  readonly effect: Effect;
}

/** Of an outcome, those furthest from what others of their time do first. */
export function driverRows({ traits }: DriversResult, outcome: Outcome): readonly DriverRow[] {
  return traits
    .flatMap((trait) =>
      trait.groups.flatMap((group): readonly DriverRow[] => {
        const effect = group.effects[outcome];
        return effect ? [{ trait, group, effect }] : [];
      }),
    )
    .toSorted(
      (a, b) =>
        Number(b.effect.isApart) - Number(a.effect.isApart) ||
        Math.abs(b.effect.difference) - Math.abs(a.effect.difference),
    );
}

function answer({ record, result }: Shown<DriversResult>): readonly Message<WordKey>[] {
  if (result.days === null || result.traits.length === 0) return [message('drivers.answer.few')];
  const best = (outcome: Outcome) =>
    driverRows(result, outcome).find(({ group, effect }) => effect.isApart && !group.isOthers);
  const value = best('value');
  const active = saysWhoLeaves(record) ? best('active') : undefined;
  const back = active ? undefined : best('return');
  const days = { days: result.days };
  if (!value && !active && !back) return [message('drivers.answer.none', { n: { count: record.base.customers } })];
  const of = ({ trait, group, effect }: DriverRow) => ({
    trait: { message: traitWords(trait.name) },
    value: { message: valueWords(trait, group, result.baskets) },
    n: { count: effect.customers },
    days,
  });
  return [
    ...(value
      ? [
          message(isOrdersOnly(record.settings) ? 'drivers.answer.orders' : 'drivers.answer.value', {
            ...of(value),
            mean: { money: Math.round(value.effect.mean) },
            difference: { money: Math.round(value.effect.difference) },
            low: { money: Math.round(value.effect.interval.low80) },
            high: { money: Math.round(value.effect.interval.high80) },
          }),
        ]
      : []),
    ...(active ? [message('drivers.answer.active', { ...of(active), ...sharesOf(active) })] : []),
    ...(back ? [message('drivers.answer.return', { ...of(back), ...sharesOf(back) })] : []),
  ];
}

function sharesOf({ effect }: DriverRow) {
  return {
    mean: { share: effect.mean },
    difference: { signedShare: effect.difference },
    low: { signedShare: effect.interval.low80 },
    high: { signedShare: effect.interval.high80 },
  };
}

export function traitWords(trait: string): Message<WordKey> {
  const own = ownTraits.find((each) => each === trait);
  return own ? message(`drivers.trait.${own}`) : dimensionWords(trait);
}

/** A value of a trait: of the business's own words, or a part of the calendar or of the first orders. */
export function valueWords(
  { name }: Pick<Trait, 'name'>,
  { value, isOthers }: Pick<TraitGroup, 'value' | 'isOthers'>,
  baskets: readonly number[],
): Message<WordKey> {
  if (isOthers) return message('cohorts.others');
  if (value === null) return unnamedWords(name);
  const at = Number(value);
  if (name === 'weekday') return message(`drivers.weekday.${at as 0 | 1 | 2 | 3 | 4 | 5 | 6}`);
  if (name === 'month') return message(`drivers.month.${at as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`);
  if (name !== 'basket') return plain(value);
  const [from, to] = [baskets[at - 1], baskets[at]];
  if (from === undefined)
    return to === undefined ? message('drivers.basket.any') : message('drivers.basket.up-to', { to: { money: to } });
  return to === undefined
    ? message('drivers.basket.over', { from: { money: from } })
    : message('drivers.basket.between', { from: { money: from }, to: { money: to } });
}

/** The traits, with how much goes with each. */
export function traitsTable({ record, result }: Shown<DriversResult>): Table<Trait> {
  const part = (outcome: Outcome) =>
    number<Trait>(
      'shareFine',
      `${outcome}_explained`,
      `drivers.explained.${outcome}`,
      ({ explained }) => explained[outcome],
    );
  const people = ({ groups }: Trait) => groups.reduce((sum, { effects }) => sum + (effects.active?.customers ?? 0), 0);
  return {
    name: 'traits',
    title: message('drivers.traits'),
    says: message(saysWhoLeaves(record) ? 'drivers.traits.says' : 'drivers.traits.says.stay', {
      days: { days: result.days ?? 0 },
    }),
    columns: [
      words(
        'trait',
        'drivers.trait',
        ({ name }) => name,
        ({ name }) => traitWords(name),
      ),
      count('groups', 'drivers.groups', ({ groups }) => groups.length, 2),
      count('customers', 'column.customers', people, 1),
      part('value'),
      part('return'),
      ...(saysWhoLeaves(record) ? [part('active')] : []),
    ],
    rows: result.traits,
    basis: basisOf(record, { n: record.base.customers }),
  };
}

/** What goes with an outcome, by the values of all traits. */
export function driversTable({ record, result }: Shown<DriversResult>, outcome: Outcome): Table<DriverRow> {
  return {
    name: `${outcome}-drivers`,
    title: message(`drivers.of.${outcome}`, { days: { days: result.days ?? 0 } }),
    says: message('drivers.of.says'),
    columns: [
      words(
        'trait',
        'drivers.trait',
        ({ trait }) => trait.name,
        ({ trait }) => traitWords(trait.name),
      ),
      words(
        'value',
        'drivers.value',
        ({ group }) => group.value,
        ({ trait, group }) => valueWords(trait, group, result.baskets),
      ),
      ...effectColumns<DriverRow>(outcome),
    ],
    rows: driverRows(result, outcome),
    chart: { draws: 'intervals', labels: ['trait', 'value'], value: 'difference', reference: 0 },
    behind: ({ trait, group }) => behindTrait({ record, result }, outcome, trait, group),
    basis: basisOf(record, { n: driverRows(result, outcome).length > 0 ? peopleOf(result, outcome) : 0 }),
  };
}

/** Those of a value of a dimension, and old enough; of what no rule can ask, null. */
function behindTrait(
  { record, result }: Shown<DriversResult>,
  outcome: Outcome,
  { name, groups }: Trait,
  { value, isOthers }: TraitGroup,
): Behind | null {
  if (!record.base.dimensions?.includes(name)) return null;
  const named = groups.filter((group) => !group.isOthers).map((group) => group.value);
  const rule = isOthers ? ruleOfOtherGroups(record, name, named) : ruleOfGroup(record, name, value);
  return { rule: outcome === 'active' ? rule : `${rule} and days_since_first_order >= ${result.days}` };
}

/** Whom an outcome is told of: every trait has all of them. */
function peopleOf({ traits }: DriversResult, outcome: Outcome): number {
  return Math.max(
    0,
    ...traits.map(({ groups }) => groups.reduce((sum, { effects }) => sum + (effects[outcome]?.customers ?? 0), 0)),
  );
}
