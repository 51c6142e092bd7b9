import type { Message, WordKey } from '@perennial/words';
import { isWordKey } from '@perennial/words';
import type { Interval } from '../../record/interval.ts';
import { ruleOfGroup, ruleOfOtherGroups } from '../../segments/rule-of-group.ts';
import { basisOf } from '../basis.ts';
import type { ReportDefinition, ReportOptions, Shown } from '../definition.ts';
import { type GroupFigures, perCustomer } from '../groups/group-figures.ts';
import { FEWEST_IN_SEGMENT } from '../groups/standing.ts';
import { message, plain } from '../message.ts';
import type { Behind } from '../table/behind.ts';
import {
  count,
  customer,
  customers,
  date,
  estimate,
  interval,
  intervals,
  money,
  number,
  words,
} from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { segmentsAnswer } from './answer.ts';
import { gridTable } from './grid-table.ts';
import { nameWords } from './name-words.ts';
import { prospectTables } from './prospects-table.ts';
import type { AskedSegment, FoundSegment, SegmentMember, SegmentSet, SegmentsResult } from './segments-result.ts';
import { tierRule } from './tier-rule.ts';

/** Who are the customers, which of them differ, and what is to be done for each? */
export const segments: ReportDefinition<'segments', SegmentsResult> = {
  name: 'segments',
  title: message('segments.title'),
  asks: message('segments.asks'),
  options: [
    {
      name: 'by',
      description: 'report.option.by',
      takes: ['stage', 'tier', 'rfm', 'channel', 'saved'],
      andDimensions: true,
    },
    { name: 'where', description: 'report.option.where', takes: 'rule' },
    { name: 'recency', description: 'report.option.recency', takes: 'numbers' },
    { name: 'frequency', description: 'report.option.frequency', takes: 'numbers' },
  ],
  asksAnew: ({ by, where, recency, frequency }) =>
    where !== undefined || recency !== undefined || frequency !== undefined || by === 'saved',
  answer: segmentsAnswer,
  sentences: ({ result }) => result.broken.map((name) => message('segments.broken', { name: { text: name } })),
  tables: (shown, options) => tablesOf(shown, options),
  anonymise: (result, rename) => ({
    ...result,
    // A rule may name a customer.
    sets: result.sets.map((set) => ({ ...set, segments: set.segments.map(withoutNames) })),
    prospects: result.prospects && {
      ...result.prospects,
      listed: result.prospects.listed.map((row) => ({ ...row, customer: rename(row.customer) })),
    },
    asked: result.asked && {
      rule: /\bcustomer\b/i.test(result.asked.rule) ? '…' : result.asked.rule,
      segments: result.asked.segments.map(withoutNames),
      members: result.asked.members.map((row) => ({ ...row, customer: rename(row.customer) })),
    },
  }),
};

function withoutNames(segment: FoundSegment): FoundSegment {
  return segment.rule !== null && /\bcustomer\b/i.test(segment.rule) ? { ...segment, rule: '…' } : segment;
}

function tablesOf(shown: Shown<SegmentsResult>, { by, where, recency, frequency }: ReportOptions): readonly Table[] {
  const { asked, sets } = shown.result;
  if (where !== undefined && asked) return [askedTable(shown, asked), membersTable(shown, asked)];
  const isGrid = by === 'rfm' || recency !== undefined || frequency !== undefined;
  if (isGrid) return [gridTable(shown)];
  const tablesOfSet = (set: SegmentSet): readonly Table[] => {
    return [setTable(shown, set), ...(set.by === 'stage' ? prospectTables(shown) : [])];
  };
  if (by !== undefined) return sets.filter((set) => set.by === by).flatMap(tablesOfSet);
  return [...sets.flatMap(tablesOfSet), { ...gridTable(shown), isDetail: true }];
}

/** A line of a set: a segment, those that do not stand for themselves, together, or people who are no customers yet. */
export interface SegmentRow extends GroupFigures {
  readonly by: string;
  /** Null: those that are pooled, together, and those who are no customers. */
  readonly segment: FoundSegment | null;
  /** Nothing is known of what they bring: of the figures only their number counts. */
  readonly areProspects?: boolean;
}

/** The segments of a set, and what is expected of each. */
export function setTable({ record, result }: Shown<SegmentsResult>, set: SegmentSet): Table<SegmentRow> {
  const rows = set.segments.map((segment): SegmentRow => ({ ...segment, by: set.by, segment }));
  const pooled = set.pooled ? [{ ...set.pooled, by: set.by, segment: null }] : [];
  const prospects = set.by === 'stage' && result.prospects ? [prospectsRow(result.prospects.people)] : [];
  return {
    name: `segments-by-${set.by}`,
    title: message('segments.by', { by: { message: setWords(set.by) } }),
    says: saysOf(set.by),
    columns: columnsOf(set),
    rows: [...prospects, ...rows, ...pooled],
    behind: ({ segment }) => segment && behindSegment({ record, result }, set, segment),
    basis: basisOf(record, { n: record.base.customers, horizonDays: record.settings.horizonDays }),
  };
}

function prospectsRow(people: number): SegmentRow {
  const nothing = { orders: 0, active: 0, historic: 0, expected: 0, interval: null };
  const unknown = { averageOrder: null, repeatsPerYear: null, lifespanYears: null };
  return { ...nothing, ...unknown, customers: people, by: 'stage', segment: null, areProspects: true };
}

/** The customers of a segment; of those that nothing tells apart, null. */
function behindSegment(
  { record, result }: Shown<SegmentsResult>,
  { by, segments: all }: SegmentSet,
  segment: FoundSegment,
): Behind | null {
  if (segment.rule !== null) return { rule: segment.rule };
  if (by === 'stage') return { group: `stage:${segment.name}` };
  if (by === 'tier') return result.tierFrom ? { rule: tierRule(record, result.tierFrom, segment.name) } : null;
  if (!record.base.dimensions?.includes(by)) return null;
  const named = all.filter(({ isOthers }) => !isOthers).map(({ name }) => name);
  return { rule: segment.isOthers ? ruleOfOtherGroups(record, by, named) : ruleOfGroup(record, by, segment.name) };
}

function saysOf(by: string): Message<WordKey> {
  const key = `segments.says.${by}`;
  const least = { least: { count: FEWEST_IN_SEGMENT } };
  return isWordKey(key) ? message(key, least) : message('segments.says.dimension', least);
}

/** A segment that stands for itself, or the pool. */
export interface MeanRow extends SegmentRow {
  /** Forecast a customer. */
  readonly mean: Interval;
}

/** Forecast a customer where it is one's own, as it is drawn. */
export function meansTable(shown: Shown<SegmentsResult>, set: SegmentSet): Table<MeanRow> {
  const table = setTable(shown, set);
  const rows = table.rows.flatMap((row): MeanRow[] => {
    const ends = row.customers > 0 && ownOf(row, set.pooled !== null) ? perCustomer(row.interval, row.customers) : null;
    return ends ? [{ ...row, mean: { ...ends, median: row.expected / row.customers } }] : [];
  });
  return {
    name: `means-by-${set.by}`,
    title: message('segments.means', { by: { message: setWords(set.by) } }),
    says: message('segments.means.says'),
    columns: [
      words<MeanRow>('segment', 'segments.segment', ({ segment }) => segment?.name ?? null, segmentWords),
      customers(),
      estimate('forecast_per_customer', 'segments.mean', ({ mean }) => mean.median),
      ...intervals<MeanRow>('forecast_per_customer', 'moneyRound', ({ mean }) => mean, 1),
    ],
    rows,
    basis: table.basis,
    isDetail: true,
  };
}

/** What a set is cut by: words of its own, or the name of the dimension. */
export function setWords(by: string): Message<WordKey> {
  const keys = [`segments.set.${by}`, `cohorts.dimension.${by}`];
  const key = keys.find(isWordKey);
  return key ? message(key) : plain(by);
}

/** A segment whose figures are those of the pool has none of its own. */
function ownOf({ segment, areProspects = false }: SegmentRow, pools: boolean): boolean {
  if (areProspects) return false;
  if (segment === null || segment.standing === 'own') return true;
  return !pools && segment.standing !== 'small';
}

/** A figure of customers, which prospects have not. */
function ofCustomers<Value>(of: (row: SegmentRow) => Value | null): (row: SegmentRow) => Value | null {
  return (row) => (row.areProspects ? null : of(row));
}

function columnsOf({ by, pooled }: SegmentSet): Table<SegmentRow>['columns'] {
  const own =
    (of: (row: SegmentRow) => number | null) =>
    (row: SegmentRow): number | null =>
      row.customers > 0 && ownOf(row, pooled !== null) ? of(row) : null;
  return [
    words<SegmentRow>('segment', 'segments.segment', segmentCode, segmentWords),
    ...(by === 'saved' ? [words<SegmentRow>('rule', 'segments.rule', ruleOf, ruleWords, { dispensable: 3 })] : []),
    customers(),
    estimate(
      'forecast_per_customer',
      'segments.mean',
      own((row) => row.expected / row.customers),
    ),
    interval(
      'forecast_per_customer',
      80,
      'moneyRound',
      (row) => (row.customers > 0 && ownOf(row, pooled !== null) ? perCustomer(row.interval, row.customers) : null),
      1,
    ),
    estimate(
      'expected_money',
      'segments.total',
      ofCustomers(({ expected }) => expected),
      2,
    ),
    interval(
      'expected_money',
      80,
      'moneyRound',
      ofCustomers((row) => row.interval),
      4,
    ),
    interval(
      'expected_money',
      95,
      'moneyRound',
      ofCustomers((row) => row.interval),
      8,
    ),
    estimate(
      'historic_value',
      'column.historic',
      ofCustomers(({ historic }) => historic),
      5,
    ),
    count(
      'active_customers',
      'cohorts.active',
      ofCustomers(({ active }) => active),
      5,
    ),
    estimate(
      'average_order',
      'segments.average-order',
      own((row) => row.averageOrder),
      6,
    ),
    number(
      'decimal',
      'repeat_orders_per_year',
      'segments.repeats',
      own((row) => row.repeatsPerYear),
      6,
    ),
    number(
      'decimal',
      'lifespan_years',
      'segments.lifespan',
      // Of groups that are cut by who is active it would say only that.
      own((row) => (by === 'stage' || by === 'tier' ? null : row.lifespanYears)),
      6,
    ),
    number('decimal', 'difference_in_errors', 'segments.z', ({ segment }) => boundedZ(segment), 7),
    words('standing', 'segments.standing', standingCode, standingWords),
    words('action', 'segments.action', actionCode, actionWords, { isProse: true, dispensable: 3 }),
  ];
}

/** All the customers of a segment alike, and the rest otherwise: the difference has no measure in errors. */
const MOST_ERRORS = 1e6;

function boundedZ(segment: FoundSegment | null): number | null {
  const z = segment?.z ?? null;
  return z !== null && Math.abs(z) < MOST_ERRORS ? z : null;
}

function segmentCode({ segment, areProspects = false }: SegmentRow): string | null {
  return areProspects ? 'prospect' : (segment?.name ?? null);
}

/** A segment in words, or as the source calls it. */
export function segmentWords({ by, segment, areProspects = false }: SegmentRow): Message<WordKey> {
  if (areProspects) return message('segments.stage.prospect');
  if (segment === null) return message('segments.pooled');
  return nameWords(by, segment);
}

function ruleOf({ segment }: SegmentRow): string | null {
  return segment?.rule ?? null;
}

function ruleWords(row: SegmentRow): Message<WordKey> | null {
  const rule = ruleOf(row);
  return rule === null ? null : plain(rule);
}

function standingCode({ segment, areProspects = false }: SegmentRow): string {
  return areProspects ? 'prospect' : (segment?.standing ?? 'pooled');
}

function standingWords({ segment, areProspects = false }: SegmentRow): Message<WordKey> | null {
  if (areProspects) return message('segments.standing.prospect');
  return segment === null
    ? null
    : message(`segments.standing.${segment.standing}`, { least: { count: FEWEST_IN_SEGMENT } });
}

function actionCode({ by, segment, areProspects = false }: SegmentRow): string | null {
  if (areProspects) return 'prospect';
  if (segment === null) return null;
  if (by === 'saved' || by === 'asked') return segment.action === '' ? null : segment.action;
  if (segment.standing !== 'own') return 'pool';
  if (isWordKey(`segments.do.${by}.${segment.name}`)) return segment.name;
  return segment.z !== null && segment.z > 0 ? 'more' : 'less';
}

/** What is to be done for a segment: what somebody said, or what its place asks for. One without an action only describes. */
function actionWords(row: SegmentRow): Message<WordKey> | null {
  const code = actionCode(row);
  if (row.areProspects) return message('segments.do.stage.prospect');
  if (row.segment === null) return null;
  if (row.by === 'saved') return code === null ? message('segments.do.none') : plain(code);
  if (code === null) return null;
  const key = `segments.do.${row.by}.${code}`;
  if (isWordKey(key)) return message(key);
  return message(code === 'pool' ? 'segments.do.pool' : code === 'more' ? 'segments.do.more' : 'segments.do.less');
}

/** Those whom a rule fits, beside everyone else. */
function askedTable(shown: Shown<SegmentsResult>, asked: AskedSegment): Table<SegmentRow> {
  const table = setTable(shown, { by: 'asked', segments: asked.segments, pooled: null });
  return {
    ...table,
    name: 'segment',
    title: message('segments.where', { rule: { text: asked.rule } }),
    says: message('segments.says.asked', { least: { count: FEWEST_IN_SEGMENT } }),
    columns: table.columns.filter(({ key }) => key !== 'action'),
  };
}

/** The customers of a rule, those of whom most is expected first. */
function membersTable(
  { record }: Shown<SegmentsResult>,
  { members, segments: found }: AskedSegment,
): Table<SegmentMember> {
  const n = found.find(({ name }) => name === 'in')?.customers ?? 0;
  return {
    name: 'members',
    title: message('segments.members', { listed: { count: members.length }, n: { count: n } }),
    columns: [
      customer(),
      estimate('expected_money', 'column.expected', (row) => row.expectedMoney),
      ...intervals<SegmentMember>('expected_money', 'moneyRound', (row) => row.money, 3),
      number('chance', 'prob_alive', 'column.alive', (row) => row.probAlive),
      count('orders', 'column.orders', (row) => row.orders, 1),
      date('last_order', 'column.last-order', (row) => row.lastOrder, 1),
      money('historic_value', 'column.historic', (row) => row.historic, 2),
    ],
    rows: members,
    basis: basisOf(record, { n, horizonDays: record.settings.horizonDays }),
  };
}
