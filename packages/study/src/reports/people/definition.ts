import type { Message, WordKey } from '@perennial/words';
import { ruleOfGroup, ruleOfOtherGroups } from '../../segments/rule-of-group.ts';
import { basisOf } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import { dimensionWords, unnamedWords } from '../cohorts/definition.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { expectedIntervals } from '../expected-intervals.ts';
import { perCustomer } from '../groups/group-figures.ts';
import { FEWEST_IN_SEGMENT } from '../groups/standing.ts';
import { message, plain } from '../message.ts';
import type { Behind } from '../table/behind.ts';
import { claim, count, customers, estimate, intervals, money, number, share, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import {
  type Attribute,
  FOUR_FIFTHS,
  type PeopleGroup,
  type PeopleResult,
  type Selection,
  type Treatment,
} from './people-result.ts';

/** Who are the customers, what is each group worth, and are groups treated alike? */
export const people: ReportDefinition<'people', PeopleResult> = {
  name: 'people',
  title: message('people.title'),
  asks: message('people.asks'),
  options: [{ name: 'by', description: 'report.option.by', takes: 'text' }],
  answer: ({ result }, { by }) => answer(chosen(result, by)),
  sentences: ({ result }, { by }) =>
    chosen(result, by).length === 0 ? [] : [message('people.fairness', { ratio: { share: FOUR_FIFTHS } })],
  tables: (shown, { by }) =>
    chosen(shown.result, by).flatMap((attribute) => [peopleTable(shown, attribute), treatmentTable(shown, attribute)]),
  anonymise: (result) => result,
};

function chosen({ attributes }: PeopleResult, by: string | undefined): readonly Attribute[] {
  return attributes.filter(({ name }) => by === undefined || name === by);
}

function answer(attributes: readonly Attribute[]): readonly Message<WordKey>[] {
  if (attributes.length === 0) return [message('people.answer.none', { least: { count: FEWEST_IN_SEGMENT } })];
  return attributes.flatMap((attribute) => [worth(attribute), ...unlike(attribute)]);
}

/** The groups that stand for themselves of whom most and least is expected. */
function worth({ name, groups }: Attribute): Message<WordKey> {
  const own = groups
    .filter(({ standing, value }) => standing === 'own' && value !== null)
    .toSorted((a, b) => b.expected / b.customers - a.expected / a.customers);
  const attribute = { message: dimensionWords(name) };
  const [best, worst] = [own[0], own.at(-1)];
  if (!best || !worst) return message('people.answer.alike', { attribute, least: { count: FEWEST_IN_SEGMENT } });
  const of = (group: PeopleGroup) => ({ money: Math.round(group.expected / group.customers) });
  if (best === worst)
    return message('people.answer.one', {
      attribute,
      value: { text: best.value! },
      n: { count: best.customers },
      money: of(best),
    });
  return message('people.answer', {
    attribute,
    best: { text: best.value! },
    bestMoney: of(best),
    bestCustomers: { count: best.customers },
    worst: { text: worst.value! },
    worstMoney: of(worst),
    worstCustomers: { count: worst.customers },
  });
}

/** What a list or a tier does to groups: the one that differs most, and how many do. */
function unlike({ name, groups }: Attribute): readonly Message<WordKey>[] {
  const found = groups.flatMap((group) =>
    group.value === null
      ? []
      : group.treatments
          .filter(({ isUnlike, chosen: n, ratio }) => isUnlike && (n >= FEWEST_COMPARED || ratio === null || ratio < 1))
          .map((each) => ({ group, each })),
  );
  const away = ({ ratio }: Treatment) => (ratio === null ? Number.POSITIVE_INFINITY : Math.abs(Math.log(ratio)));
  const [most] = found.toSorted((a, b) => away(b.each) - away(a.each));
  if (!most) return [message('people.alike', { attribute: { message: dimensionWords(name) } })];
  return [
    message('people.unlike', {
      selection: { message: selectionWords(most.each.selection) },
      attribute: { message: dimensionWords(name) },
      value: { text: most.group.value! },
      n: { count: most.group.customers },
      share: { share: most.each.share },
      others: { share: most.each.others },
      more: { count: found.length - 1 },
    }),
  ];
}

export function selectionWords(selection: Selection): Message<WordKey> {
  return selection === 'top' ? message('people.top') : message(`actions.list.${selection}`);
}

function groupWords(name: string, { value, isSmall }: Pick<PeopleGroup, 'value' | 'isSmall'>): Message<WordKey> {
  if (isSmall) return message('people.small', { least: { count: FEWEST_IN_SEGMENT } });
  return value === null ? unnamedWords(name) : plain(value);
}

/** What customers are worth by an attribute. */
export function peopleTable(
  { record }: Pick<Shown, 'record'>,
  { name, groups, pooled }: Attribute,
): Table<PeopleGroup> {
  const each = (group: PeopleGroup) => perCustomer(group.interval, group.customers);
  return {
    name: `value-by-${name}`,
    title: message('people.value', { attribute: { message: dimensionWords(name) } }),
    says: message(pooled === 0 ? 'people.value.says.all' : 'people.value.says', {
      least: { count: FEWEST_IN_SEGMENT },
      n: { count: pooled },
    }),
    columns: [
      words(
        'group',
        'cohorts.group',
        ({ value, isSmall }) => (isSmall ? 'small' : value),
        (group) => groupWords(name, group),
      ),
      customers(),
      estimate('forecast_per_customer', 'segments.mean', (row) => row.expected / row.customers),
      ...intervals<PeopleGroup>('forecast_per_customer', 'moneyRound', each, 4),
      money('historic_per_customer', 'people.historic', (row) => Math.round(row.historic / row.customers), 1),
      estimate('expected_money', 'segments.total', (row) => row.expected, 3),
      ...expectedIntervals<PeopleGroup>(record, 5),
      money('historic_value', 'column.historic', (row) => row.historic, 4),
      count('active_customers', 'cohorts.active', (row) => row.active, 2),
      number('decimal', 'repeat_orders_per_year', 'people.frequency', (row) => row.repeatsPerYear, 5),
      words(
        'standing',
        'people.standing',
        ({ standing }) => standing,
        ({ standing }) => (standing ? message(`people.standing.${standing}`) : null),
        { dispensable: 2 },
      ),
    ],
    rows: groups,
    behind: (group) => behindGroup(record, { name, groups }, group),
    basis: basisOf(record, {
      n: groups.reduce((sum, group) => sum + group.customers, 0),
      horizonDays: record.settings.horizonDays,
    }),
  };
}

/** Those of a group; where all are in one, null: nothing tells it from everybody. */
function behindGroup(
  record: Shown['record'],
  { name, groups }: Pick<Attribute, 'name' | 'groups'>,
  { value, isSmall }: Pick<PeopleGroup, 'value' | 'isSmall'>,
): Behind | null {
  const alone = groups.filter((group) => !group.isSmall).map((group) => group.value);
  if (isSmall && alone.length === 0) return null;
  return { rule: isSmall ? ruleOfOtherGroups(record, name, alone) : ruleOfGroup(record, name, value) };
}

interface TreatedGroup extends Treatment {
  readonly group: PeopleGroup;
}

/** How often lists and tiers take each group, beside all others. */
export function treatmentTable({ record }: Pick<Shown, 'record'>, { name, groups }: Attribute): Table<TreatedGroup> {
  return {
    name: `treatment-by-${name}`,
    title: message('people.treatment', { attribute: { message: dimensionWords(name) } }),
    says: message('people.treatment.says', { ratio: { share: FOUR_FIFTHS } }),
    columns: [
      words(
        'selection',
        'people.selection',
        ({ selection }) => selection,
        ({ selection }) => selectionWords(selection),
      ),
      words(
        'group',
        'cohorts.group',
        ({ group }) => (group.isSmall ? 'small' : group.value),
        ({ group }) => groupWords(name, group),
      ),
      count('customers', 'column.customers', ({ group }) => group.customers, 1),
      count('chosen', 'people.chosen', (row) => row.chosen, 1),
      share('share', 'people.share', (row) => row.share),
      share('share_of_others', 'people.others', (row) => row.others, 2),
      number('decimal', 'ratio', 'people.ratio', (row) => row.ratio, 2),
      number('decimal', 'ratio_low95', 'people.ratio.low', (row) => row.low95, 4),
      number('decimal', 'ratio_high95', 'people.ratio.high', (row) => row.high95, 4),
      claim('is_unlike', 'people.is-unlike', (row) => row.isUnlike),
    ],
    behind: ({ group }) => behindGroup(record, { name, groups }, group),
    rows: groups
      .flatMap((group) => group.treatments.map((each) => ({ ...each, group })))
      .toSorted((a, b) => a.selection.localeCompare(b.selection, 'en')),
    basis: basisOf(record, { n: groups.reduce((sum, group) => sum + group.customers, 0) }),
  };
}
