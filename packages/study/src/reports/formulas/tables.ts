import type { Message, WordKey } from '@perennial/words';
import { isOrdersOnly } from '../../record/orders-only.ts';
import { addDays } from '../add-days.ts';
import { basisOf, basisWords, discountWords } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import { dimensionWords } from '../cohorts/definition.ts';
import type { ReportOptions, Shown } from '../definition.ts';
import { message } from '../message.ts';
import type { Column } from '../table/column.ts';
import { claim, count, customers, date, estimate, interval, number, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { arithmeticOf } from './arithmetic.ts';
import { assumptionWords, formulaWords, groupWords } from './formula-words.ts';
import type { FormulaGroup, FormulasResult, LabFormula } from './formulas-result.ts';
import { type FormulaMargin, marginRange } from './margin.ts';
import {
  everybody,
  type FormulaView,
  groupsOf,
  inputsOf,
  type ShownFormula,
  shownFormulas,
  viewOf,
} from './shown-rows.ts';

type Asked = Shown<FormulasResult>;

/** What every formula says of a customer, how far that is from the model, and how wrong it was. */
export function formulasTable(
  shown: Asked,
  options: ReportOptions,
  group: FormulaGroup = everybody(shown.result),
): Table<ShownFormula> {
  const view = viewOf(shown, options);
  return {
    name: 'formulas',
    title: message('lab.values'),
    says: message('lab.values.says', { days: { days: shown.record.settings.horizonDays } }),
    columns: formulaColumns(shown),
    rows: shownFormulas(group, view),
    basis: basisOfView(shown, view, group.life.customers),
    isUsed: ({ formula }) => formula === 'model',
  };
}

function formulaColumns(shown: Asked): readonly Column<ShownFormula>[] {
  return [
    words(
      'formula',
      'lab.column.formula',
      ({ formula }) => formula,
      (row) => formulaWords(row, shown),
    ),
    estimate('worth', 'lab.column.worth', ({ worth }) => worth.median),
    interval('worth', 80, 'moneyRound', ({ worth }) => worth, 5),
    interval('worth', 95, 'moneyRound', ({ worth }) => worth, 2),
    number('signedShare', 'to_model', 'lab.column.to-model', ({ toModel }) => toModel),
    estimate('ahead', 'lab.column.ahead', ({ ahead }) => ahead.median, 3),
    interval('ahead', 95, 'moneyRound', ({ ahead }) => ahead, 6),
    number('signedShare', 'ahead_to_model', 'lab.column.ahead-to-model', ({ aheadToModel }) => aheadToModel, 5),
    ...pastColumns(shown.result),
  ];
}

function pastColumns({ cutOffs }: FormulasResult): readonly Column<ShownFormula>[] {
  return [
    number('share', 'off', 'lab.column.off', ({ off }) => off),
    words(
      'misses',
      'lab.column.misses',
      ({ misses }) =>
        misses.flatMap((miss, i) => (miss === null ? [] : [`${cutOffs[i]!.asOf} ${miss.toFixed(3)}`])).join(' '),
      ({ misses }) => {
        const known = misses.filter((miss) => miss !== null);
        if (known.length === 0) return null;
        return message('report.list', { list: { clauses: known.map((signedShare) => ({ signedShare })) } });
      },
      { dispensable: 4 },
    ),
    words(
      'side',
      'lab.column.side',
      ({ side }) => side,
      ({ side }) => (side === null ? null : message(`lab.side.${side}`)),
      { dispensable: 1 },
    ),
  ];
}

/** Each formula with its own numbers, and what it takes for granted. */
export function arithmeticTable(
  shown: Asked,
  options: ReportOptions,
  group: FormulaGroup = everybody(shown.result),
): Table<ShownFormula> {
  const view = viewOf(shown, options);
  return {
    name: 'arithmetic',
    title: message('lab.arithmetic'),
    columns: [
      words(
        'formula',
        'lab.column.formula',
        ({ formula }) => formula,
        (row) => formulaWords(row, shown),
      ),
      words(
        'arithmetic',
        'lab.column.arithmetic',
        ({ formula }) => formula,
        (row) => arithmeticOf(row, view),
        { isProse: true },
      ),
      words(
        'assumes',
        'lab.column.assumes',
        ({ formula }) => formula,
        (row) => assumptionWords(row),
        { isProse: true, dispensable: 1 },
      ),
    ],
    rows: shownFormulas(group, view),
    basis: basisOfView(shown, view, group.life.customers),
    isDetail: true,
  };
}

/** A formula at a cut-off, and what came. */
interface PastFormula {
  readonly row: ShownFormula;
  readonly asOf: string;
  readonly until: string;
  readonly customers: number;
  readonly actual: number;
  readonly miss: number;
}

/** What every formula would have said at each cut-off of the horizon after it, and what then came: all in revenue. */
export function pastTable(
  shown: Asked,
  options: ReportOptions,
  group: FormulaGroup = everybody(shown.result),
): Table<PastFormula> {
  const { cutOffs } = shown.result;
  const rows = shownFormulas(group, viewOf(shown, options));
  return {
    name: 'past',
    title: message('lab.past'),
    says: message('lab.past.says'),
    columns: [
      words(
        'formula',
        'lab.column.formula',
        ({ row }) => row.formula,
        ({ row }) => formulaWords(row, shown),
      ),
      date('as_of', 'accuracy.cut-off', ({ asOf }) => asOf),
      date('until', 'accuracy.until', ({ until }) => until, 2),
      customers(3),
      estimate('forecast', 'accuracy.forecast', ({ actual, miss }) => Math.round(actual * (1 + miss))),
      estimate('actual', 'accuracy.actual', ({ actual }) => actual),
      number('signedShare', 'miss', 'accuracy.miss', ({ miss }) => miss),
    ],
    rows: cutOffs.flatMap(({ asOf, horizonDays }, i) =>
      rows.flatMap((row) => {
        const miss = row.misses[i] ?? null;
        const { customers: n, money } = group.came[i]!;
        return miss === null
          ? []
          : [{ row, asOf, until: addDays(asOf, horizonDays), customers: n, actual: money, miss }];
      }),
    ),
    basis: basisOf(shown.record, { n: group.life.customers }),
    isDetail: true,
  };
}

/** Intervals of a comparison go first where there is little room: each formula's own table has them. */
const MOST_DISPENSABLE = 9;

/** A group of a dimension, by every formula. */
export function groupsTable(shown: Asked, dimension: string, options: ReportOptions): Table<FormulaGroup> {
  const view = viewOf(shown, options);
  const groups = groupsOf(shown.result, dimension);
  const formulas = groups[0]
    ? shownFormulas(groups[0], view).flatMap(({ formula }) => (formula === 'model' ? [] : [formula]))
    : [];
  // Of fewer customers there is no mean, and the intervals of formulas do not know it.
  const worth = (group: FormulaGroup, formula: LabFormula) =>
    group.life.customers < FEWEST_COMPARED
      ? null
      : (shownFormulas(group, view).find((row) => row.formula === formula)?.worth ?? null);
  return {
    name: `formulas-by-${dimension}`,
    title: groupsTitle(dimension),
    says: message('lab.groups.says', { least: { count: FEWEST_COMPARED } }),
    columns: [
      words('group', 'cohorts.group', ({ value }) => value, groupWords),
      count('customers', 'column.customers', ({ life }) => life.customers),
      estimate('model', 'lab.column.model', (group) => worth(group, 'model')?.median ?? null),
      interval<FormulaGroup>('model', 80, 'moneyRound', (group) => worth(group, 'model'), MOST_DISPENSABLE),
      ...formulas.flatMap((formula, i) => {
        const key = formula.replaceAll('-', '_');
        const place = i < 2 ? 0 : i;
        return [
          estimate<FormulaGroup>(key, `lab.short.${formula}`, (group) => worth(group, formula)?.median ?? null, place),
          interval<FormulaGroup>(key, 80, 'moneyRound', (group) => worth(group, formula), MOST_DISPENSABLE),
        ];
      }),
    ],
    rows: groups,
    basis: basisOfView(
      shown,
      view,
      groups.reduce((sum, { life }) => sum + life.customers, 0),
    ),
  };
}

/** The same with every formula a row: intervals, distances and past errors. */
export function groupDetailsTable(shown: Asked, dimension: string, options: ReportOptions): Table<ShownFormula> {
  const view = viewOf(shown, options);
  const groups = groupsOf(shown.result, dimension);
  return {
    name: `formulas-of-each-${dimension}`,
    title: groupsTitle(dimension),
    columns: [
      words(
        'group',
        'cohorts.group',
        ({ group }) => group.value,
        ({ group }) => groupWords(group),
      ),
      ...formulaColumns(shown),
    ],
    rows: groups.flatMap((group) => shownFormulas(group, view)),
    basis: basisOfView(
      shown,
      view,
      groups.reduce((sum, { life }) => sum + life.customers, 0),
    ),
    isDetail: true,
  };
}

/** What the formulas were computed from, a group a row. */
export function inputsTable(
  shown: Asked,
  groups: readonly FormulaGroup[],
  options: ReportOptions,
): Table<FormulaGroup> {
  const view = viewOf(shown, options);
  const of = (group: FormulaGroup) => inputsOf(group, view);
  return {
    name: 'inputs',
    title: message('lab.inputs'),
    says: message('lab.inputs.says'),
    columns: [
      words('group', 'cohorts.group', ({ value }) => value, groupWords),
      count('customers', 'column.customers', ({ life }) => life.customers),
      count('ordering', 'lab.column.ordering', (group) => of(group).counted.active, 3),
      count('before', 'lab.column.before', (group) => of(group).counted.before, 5),
      count('both', 'lab.column.both', (group) => of(group).counted.both, 4),
      count('orders', 'lab.column.orders', (group) => of(group).counted.orders, 2),
      estimate('money', 'lab.column.money', (group) => of(group).counted.money, 3),
      estimate('order_value', 'lab.column.order-value', (group) => Math.round(of(group).orderValue)),
      number('decimal', 'frequency', 'lab.column.frequency', (group) => of(group).frequency, 1),
      number('decimal', 'lifespan', 'lab.column.lifespan', (group) => of(group).lifespan, 2),
      number('shareFine', 'retention', 'lab.column.retention', (group) => of(group).retention),
      claim('is_borrowed', 'lab.column.borrowed', (group) => of(group).isBorrowed, 6),
      number('shareFine', 'margin', 'lab.column.margin', () => view.margin.share, 4),
      number('shareFine', 'margin_low95', 'lab.column.margin-low', () => marginRange(view.margin)?.[0] ?? null, 7),
      number('shareFine', 'margin_high95', 'lab.column.margin-high', () => marginRange(view.margin)?.[1] ?? null, 7),
      words(
        'margin_from',
        'lab.column.margin-from',
        () => view.margin.from,
        () => message(`lab.margin.${view.margin.from}`),
        { dispensable: 7 },
      ),
    ],
    rows: groups,
    basis: basisOfView(
      shown,
      view,
      groups.reduce((sum, { life }) => sum + life.customers, 0),
    ),
    isDetail: true,
  };
}

/** Basis, margin, period, horizon, discount, day and n. */
function basisOfView({ record }: Asked, { period, margin }: FormulaView, n: number): Table['basis'] {
  const [basis, ...others] = basisOf(record, { n, horizonDays: record.settings.horizonDays });
  return [
    margin.basis === 'revenue' ? basis! : basisWords(margin.basis),
    ...(isOrdersOnly(record.settings) ? [] : [marginWords(margin)]),
    message(`lab.basis.${period}`),
    discountWords(record),
    ...others,
  ];
}

/** What is kept of revenue, how sure that is, and who says so. */
function marginWords(margin: FormulaMargin): Message<WordKey> {
  const { share, from } = margin;
  if (from === 'none') return message('lab.basis.margin.whole');
  if (from === 'asked') return message('lab.basis.margin', { margin: { share } });
  const source = { message: message(`lab.margin.${from}`) };
  const range = marginRange(margin);
  if (range === null) return message('lab.basis.margin.known', { margin: { share }, source });
  const [low, high] = range;
  return message('lab.basis.margin.doubted', { margin: { share }, low: { share: low }, high: { share: high }, source });
}

const askedGroups = ['stage', 'tier', 'saved', 'rule'] as const;

function isAskedGroup(dimension: string): dimension is (typeof askedGroups)[number] {
  return askedGroups.some((each) => each === dimension);
}

function groupsTitle(dimension: string): Table['title'] {
  if (dimension === 'cohort') return message('lab.groups.cohort');
  if (isAskedGroup(dimension)) return message(`lab.groups.${dimension}`);
  return message('lab.groups', { dimension: { message: dimensionWords(dimension) } });
}
