import { describe, expect, it } from 'vitest';
import type { StudyRecord } from '../../record/study-record.ts';
import type { ActionList, ActionsResult, FoundList } from '../actions/actions-result.ts';
import { actions as actionsReport, sureWords as listSureWords, listsInOrder } from '../actions/definition.ts';
import { inOrder } from '../actions/list-worth.ts';
import { ofLists, ofUnvalued } from '../actions/opportunities.ts';
import { assumedOf } from './assumed.ts';
import { checkOf } from './check-of.ts';
import { opportunities, opportunitiesTable } from './definition.ts';
import type { FoundOpportunity, OpportunitiesResult } from './opportunities-result.ts';
import { opportunityLines } from './opportunity-lines.ts';
import { worthWords } from './opportunity-words.ts';
import { type Reckoned, reckoned } from './reckon.ts';

/** 52 weeks, so that a test of a year sees all that is forecast. */
const HORIZON = 364;

/**
 * A business of 1,000 customers, 500 of them active, who placed 1,000 orders for 50,000.00: an order brings 50.00, so an offer costs 5.00. Nothing is known of
 * costs; an order's money is a gamma of shape 1, whose mean square is twice the square of its mean.
 */
const record = {
  settings: { horizonDays: HORIZON, currency: 'EUR', minorUnits: 2, asOf: '2026-01-01', basis: 'revenue' },
  base: { customers: 1000, orders: 1000, historicMoney: 5_000_000 },
  bases: { figures: [{ basis: 'revenue', expected: 10_000_000 }] },
  value: {
    activeCustomers: 500,
    expectedMoney: 10_000_000,
    money: { low95: 5_000_000, low80: 8_000_000, median: 10_000_000, high80: 12_000_000, high95: 20_000_000 },
  },
  spend: { parameters: { p: 1 } },
  warnings: [],
} as unknown as StudyRecord;

/** Ends that are as far from the expected money as the business's own. */
const endsOf = (expected: number) => ({
  low95: 0.5 * expected,
  low80: 0.8 * expected,
  high80: 1.2 * expected,
  high95: 2 * expected,
});

function listOf(list: ActionList, found: Partial<FoundList>): FoundList {
  const expected = found.expected ?? 0;
  const rows = ['a', 'b', 'c', 'd'].map((name) => ({ customer: `${list}-${name}` })) as unknown as FoundList['rows'];
  return {
    list,
    customers: 400,
    active: 200,
    transactions: 200 * HORIZON,
    historic: 0,
    expected,
    ifActive: 0,
    interval: endsOf(expected),
    orderSquares: 0,
    squares: 0,
    rows,
    ...found,
  };
}

const lists: readonly FoundList[] = [
  // At stake 8,000.00, a tenth of it 800.00; 400 offers cost 2,000.00: it does not earn them.
  listOf('slipping', { expected: 1_000_000, ifActive: 800_000 }),
  // Each is to place one order of 100.00, and is active: 2 % of 40,000.00 are 800.00; it does not earn 2,000.00 either.
  listOf('keep', { active: 400, transactions: 400, expected: 4_000_000, orderSquares: 4e10, squares: 4e10 }),
  // A tenth of 60,000.00 is 6,000.00: 4,000.00 are left.
  listOf('second-order', { expected: 500_000, ifActive: 6_000_000 }),
  // 20 customers: 3 % of 90,000.00 are 2,700.00, 2,600.00 are left, of too few to be told first.
  listOf('win-back', { customers: 20, active: 10, expected: 100_000, ifActive: 9_000_000 }),
];
const actions: ActionsResult = { lists, rhythm: null, valued: { historic: 0.2, expected: 0.1 } };
const result: OpportunitiesResult = {
  opportunities: ofLists(actions, record),
  unvalued: [],
  averageOrder: 5_000,
  baskets: [],
};
const shown = { record, result };
const rows = (options = {}) => reckoned(result, assumedOf(shown, options));
const of = (list: ActionList, all: readonly Reckoned[] = rows()) => all.find((row) => row.list === list)!;

describe('a business that can be reckoned by hand', () => {
  it('puts first what leaves most after its cost, last what rests on few customers', () => {
    expect(rows().map(({ list }) => list)).toEqual(['second-order', 'slipping', 'keep', 'win-back']);
    expect(inOrder(lists, record).map(({ list }) => list)).toEqual(['second-order', 'slipping', 'keep', 'win-back']);
  });

  it('is worth the assumed effect of what is at stake, as far as it is kept', () => {
    expect(of('second-order')).toMatchObject({ assumed: 0.1, worth: 600_000, cost: 200_000 });
    expect(of('keep')).toMatchObject({ assumed: 0.02, worth: 80_000, cost: 200_000 });
    expect(of('keep').interval).toEqual({ low95: 40_000, low80: 64_000, high80: 96_000, high95: 160_000 });
    expect(of('second-order', rows({ margin: '25' })).worth).toBe(150_000);
    expect(of('win-back', rows({ effect: '50' })).worth).toBe(4_500_000);
  });

  it('says what is left after the cost, by which it is in order, and nothing is left of what does not pay', () => {
    expect(worthWords(record, of('second-order'))).toMatchObject({
      code: 'opportunities.worth.left',
      values: { money: { money: 600_000 }, cost: { money: 200_000 }, left: { money: 400_000 } },
    });
    expect(worthWords(record, of('keep')).code).toBe('opportunities.worth.cost');
    const { columns, rows: inTable } = opportunitiesTable(shown, {});
    const left = columns.find(({ key }) => key === 'left') as { readonly value: (row: unknown) => number };
    expect(inTable.slice(0, 2).map((row) => left.value(row))).toEqual([400_000, -120_000]);
  });

  it('pays from the effect that earns what it costs', () => {
    expect(of('slipping').breakEven).toBe(0.25);
    expect(of('keep').breakEven).toBe(0.05);
    expect(of('keep', rows({ margin: '50', contact: '1' })).breakEven).toBe(0.02);
  });

  it('says a break-even of less than one per cent with its digits', () => {
    const cheap = opportunityLines(shown, { contact: '0.20' });
    expect(JSON.stringify(cheap.map(({ sure }) => sure))).toContain('"fineShare":0.002');
  });

  it('has no line for what is worth less than a thousandth of what is expected, and says how many those are', () => {
    // Of 100,000.00 that is 100.00; a hundredth of a per cent of 80,000.00 at stake is 8.00.
    const small: FoundOpportunity = {
      ...result.opportunities[0]!,
      kind: 'driver',
      list: null,
      cost: null,
      atStake: 90_000,
      effect: 0.1,
    };
    const large: FoundOpportunity = { ...small, atStake: 100_000 };
    const found = (each: FoundOpportunity) => ({
      record,
      result: { ...result, opportunities: [...result.opportunities, each] },
    });
    const kinds = (each: FoundOpportunity) => opportunityLines(found(each), {}).map(({ row }) => row.kind);
    expect(kinds(large)).toContain('driver');
    expect(kinds(small)).not.toContain('driver');
    expect(opportunities.sentences(found(small), {}).at(-1)).toMatchObject({
      code: 'opportunities.small',
      values: { n: { count: 1 }, least: { money: 10_000 } },
    });
    expect(opportunities.sentences(found(large), {}).map(({ code }) => code)).not.toContain('opportunities.small');
  });

  it('says of each how sure it is: what is assumed, from where it pays, and where it does not earn its cost', () => {
    const codes = (options = {}) =>
      Object.fromEntries(
        opportunityLines(shown, options).map(({ row, sure }) => [row.list, sure.map(({ code }) => code)]),
      );
    expect(codes()).toEqual({
      'second-order': ['opportunities.sure.assumed'],
      slipping: ['opportunities.sure.not'],
      keep: ['opportunities.sure.not'],
      'win-back': ['opportunities.sure.assumed', 'opportunities.sure.fewer'],
    });
    expect(codes({ contact: '0' })['second-order']).toEqual(['opportunities.sure.free']);
    expect(codes({ contact: '500' })['second-order']).toEqual(['opportunities.sure.never']);
  });

  it('tells at most three at once, which pay and rest on enough customers', () => {
    const told = (options = {}) => opportunityLines(shown, options).filter(({ isTold }) => isTold);
    expect(told().map(({ row }) => row.list)).toEqual(['second-order']);
    expect(told({ contact: '0' }).map(({ place }) => place)).toEqual([1, 2, 3]);
  });

  it('sends nobody into a test that cannot show what is assumed', () => {
    // 400 of the best show an effect of 39.6 %, which is 19.8 times the assumed one.
    const best = opportunityLines(shown, {}).find(({ row }) => row.list === 'keep')!;
    expect(best.test.code).toBe('opportunities.test.hopeless');
    expect(best.test.values).toMatchObject({ available: { count: 400 } });
    // Nor does the check in full, which stands behind it.
    expect(best.behind.at(-1)!.values.check).toEqual({ message: best.test });
  });

  it('puts the lists in the order that the margin and the cost moved give them', () => {
    const few = listOf('slipping', { customers: 100, active: 50, expected: 500_000, ifActive: 1_500_000 });
    const two: ActionsResult = { ...actions, lists: [few, lists[2]!] };
    const found = { record, result: { ...result, opportunities: ofLists(two, record) } };
    const order = (options = {}) => {
      const named = opportunityLines(found, options).map(({ row }) => row.list);
      expect(listsInOrder({ record, result: two }, options).map(({ list }) => list)).toEqual(named);
      return named;
    };
    // 1,500.00 for 100 offers beside 6,000.00 for 400: at 5.00 each 1,000.00 and 4,000.00 are left, at 20.00 −500.00 and −2,000.00.
    expect(order()).toEqual(['second-order', 'slipping']);
    expect(order({ contact: '20' })).toEqual(['slipping', 'second-order']);
    // A quarter of it kept, less 500.00 and 2,000.00.
    expect(order({ margin: '25' })).toEqual(['slipping', 'second-order']);
  });

  it('finds in what they spend the effect that the worth is of', () => {
    // In 52 weeks: mean square 2 · 100² by chance and 100² by customer, less the square of the mean: σ² = 2 · 100².
    // A rise of 2.00 takes (1.95996 + 0.84162)² · 4 · 20,000 ⁄ 4 people; 400 show 1.98100 · σ ⁄ √100 = 39.62.
    const { check } = of('keep');
    expect(check).toMatchObject({ weeks: 52, needed: null, available: 400 });
    expect(check!.neededForMoney).toBeCloseTo(156_978, -1);
    expect(check!.shows).toBeCloseTo(0.3962, 3);
  });

  it('finds who stays in who orders again, and says what it takes in money, too', () => {
    // Half are active, and whoever is orders for sure: a fifth of the others makes 50 % 60 %, which takes two groups of 385 (Fleiss, Levin & Paik 2003).
    const list = listOf('slipping', { customers: 1000, active: 500, transactions: 500 * HORIZON, ifActive: 1e6 });
    const wide = { ...list, expected: 1e6, orderSquares: 1e12, squares: 1e12 };
    const [found] = ofLists({ ...actions, lists: [wide] }, record);
    const check = checkOf(found!, { effect: 0.2, horizonDays: HORIZON })!;
    expect(check.weeks).toBe(2);
    expect(check.needed).toBeCloseTo(769, -1);
    expect(check.neededForMoney!).toBeGreaterThan(1000);
  });

  it('counts new customers where they are what changes', () => {
    const test = { counts: 'newcomers', perWeek: 100 } as const;
    const channel: FoundOpportunity = { ...result.opportunities[0]!, kind: 'buy-more', list: null, test };
    expect(checkOf(channel, { effect: 0.1, horizonDays: HORIZON })).toMatchObject({ available: 5200, weeks: 35 });
    expect(checkOf({ ...channel, test: { ...test, perWeek: 0 } }, { effect: 0.1, horizonDays: HORIZON })).toBeNull();
  });

  it('says at which cost the nearest would pay, where nothing earns what it costs', () => {
    const [said] = opportunities.answer(shown, { contact: '20' });
    // 6,000.00 for 400 customers.
    expect(said).toMatchObject({ code: 'opportunities.answer.nearest', values: { most: { money: 1500 } } });
    expect(opportunities.sentences(shown, { contact: '20' }).map(({ code }) => code)).toEqual([]);
  });

  it('names whom a list begins with and the assumption in its sentence', () => {
    const [first] = opportunities.sentences(shown, {});
    expect(first?.code).toBe('opportunities.line.names');
    expect(first?.values.names).toEqual({ customers: ['second-order-a', 'second-order-b', 'second-order-c'] });
    expect(JSON.stringify(first?.values.worth)).toContain('"effect":{"share":0.1}');
  });

  it('says that keeping is worth less surely than its interval says where methods disagree about who has left', () => {
    const undecided = { ...record, warnings: [{ code: 'alive-undecided', values: {} }] } as unknown as StudyRecord;
    const codes = (of: StudyRecord) => opportunities.sentences({ record: of, result }, {}).map(({ code }) => code);
    expect(codes(undecided)).toContain('opportunities.undecided');
    expect(codes(record)).not.toContain('opportunities.undecided');
  });

  it('says once how far methods disagree, and marks the lists that rest on who has left', () => {
    const undecided = { ...record, warnings: [{ code: 'alive-undecided', values: {} }] } as unknown as StudyRecord;
    const of = { record: undecided, result: actions };
    const said = actionsReport.sentences(of, {}).filter(({ code }) => code === 'actions.undecided');
    expect(said).toHaveLength(1);
    const marked = lists.filter((list) =>
      listSureWords(of, list).some(({ code }) => code === 'actions.sure.undecided'),
    );
    expect(marked.map(({ list }) => list)).toEqual(['slipping', 'second-order', 'win-back']);
    expect(actionsReport.sentences(of, { who: 'keep' }).map(({ code }) => code)).toEqual(['actions.line']);
  });

  it('assumes of the lists what a terminal says, too', () => {
    expect(actionsReport.options.map(({ name }) => name)).toEqual(['who', 'margin', 'contact']);
    const [assumed] = actionsReport.tables({ record, result: actions }, { margin: '50', contact: '1' });
    expect(assumed?.says).toEqual({
      code: 'actions.order',
      values: { contact: { money: 100 }, margin: { share: 0.5 } },
    });
  });

  it('shows what is assumed beside from where it pays', () => {
    const keys = opportunitiesTable(shown, {}).columns.map(({ key }) => key);
    expect(keys.slice(keys.indexOf('assumed'), keys.indexOf('assumed') + 2)).toEqual(['assumed', 'break_even']);
    expect(keys).toContain('test_needs_for_money');
  });

  it('puts no worth on keeping customers where the method sees hardly anyone leave, and says so', () => {
    const stayed = { ...record, value: { ...record.value, activeCustomers: 990 } };
    expect(ofLists(actions, stayed).map(({ list }) => list)).toEqual(['keep']);
    const unvalued = ofUnvalued(actions, stayed);
    expect(unvalued.map(({ list }) => list)).toEqual(['slipping', 'second-order', 'win-back']);
    const said = opportunities.sentences({ record: stayed, result: { ...result, unvalued } }, {});
    expect(said.map(({ code }) => code)).toContain('opportunities.unvalued');
  });
});
