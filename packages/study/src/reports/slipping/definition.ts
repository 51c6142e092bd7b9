import type { Message, WordKey } from '@perennial/words';
import { isOrdersOnly } from '../../record/orders-only.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { shareKept } from '../actions/list-worth.ts';
import { basisOf } from '../basis.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { ReportDefinition, ReportOptions, Shown } from '../definition.ts';
import { seesHardlyAnyoneLeave } from '../leaving.ts';
import { message } from '../message.ts';
import { count, customer, date, estimate, intervals, money, number } from '../table/columns.ts';
import type { Table } from '../table/table.ts';
import { MAY_LEAVE, type SlippingResult, type SlippingRow } from './slipping-result.ts';
import { incentiveBesideReplacing, mostIncentive, type Offer, savedBy } from './treat-rule.ts';

/** What an offer does where nothing else is said: it keeps one in ten of those who would leave. */
const USUAL_EFFECT = 0.1;

/** Who is leaving, what goes with them, and what may be spent to keep them? */
export const slipping: ReportDefinition<'slipping', SlippingResult> = {
  name: 'slipping',
  title: message('slipping.title'),
  asks: message('slipping.asks'),
  options: [
    { name: 'effect', description: 'report.option.effect', takes: 'percent' },
    { name: 'margin', description: 'report.option.margin', takes: 'percent' },
    { name: 'contact', description: 'report.option.contact', takes: 'amount' },
    { name: 'cac', description: 'report.option.cac', takes: 'amount' },
  ],
  answer: (shown, options) => answer(shown, options),
  sentences: (shown, options) =>
    shown.result.customers === 0 || isOrdersOnly(shown.record.settings) ? [] : assumptions(shown, options),
  tables: (shown, options) => (shown.result.customers === 0 ? [] : [slippingTable(shown, options)]),
  anonymise: (result, rename) => ({
    ...result,
    rows: result.rows.map((row) => ({ ...row, customer: rename(row.customer) })),
  }),
};

/** What is assumed of an offer, by the options. */
export function offerOf({ effect, margin, contact }: ReportOptions, record: StudyRecord): Offer {
  return {
    effect: effect === undefined ? USUAL_EFFECT : Number(effect) / 100,
    margin: margin === undefined ? shareKept(record) : Number(margin) / 100,
    contact: minorOf(contact, record) ?? 0,
  };
}

/** What a new customer costs: as somebody says, else what acquiring those for whom spend is known has cost, in the mean; null where none is known. */
export function cacOf({ cac }: ReportOptions, record: StudyRecord): number | null {
  if (cac !== undefined) return minorOf(cac, record);
  const { acquisition } = record.bases;
  return acquisition && acquisition.customers > 0 ? Math.round(acquisition.matched / acquisition.customers) : null;
}

function minorOf(amount: string | undefined, { settings }: StudyRecord): number | null {
  return amount === undefined ? null : Math.round(Number(amount) * 10 ** settings.minorUnits);
}

function answer({ record, result }: Shown<SlippingResult>, options: ReportOptions): readonly Message<WordKey>[] {
  const { customers: n, atRisk, expected, interval: ends, rows } = result;
  const days = { days: record.settings.horizonDays };
  if (n === 0)
    return [
      message(record.value.activeCustomers === null ? 'slipping.answer.stay' : 'slipping.answer.none'),
      ...blindWords(record),
    ];
  if (n < FEWEST_COMPARED) return [message('slipping.answer.few', { n: { count: n } }), ...blindWords(record)];
  const [first] = rows;
  const offer = offerOf(options, record);
  return [
    message(ends ? 'slipping.answer' : 'slipping.answer.no-interval', {
      n: { count: n },
      money: { money: atRisk },
      expected: { money: expected },
      ...(ends && { low: { money: ends.low80 }, high: { money: ends.high80 } }),
      days,
    }),
    ...(first
      ? [
          message(isOrdersOnly(record.settings) ? 'slipping.answer.first-orders' : 'slipping.answer.first', {
            customer: { customers: [first.customer] },
            money: { money: first.atRisk },
            incentive: { money: mostIncentive(first, offer) },
            effect: { share: offer.effect },
            margin: { share: offer.margin },
          }),
        ]
      : []),
  ];
}

/** A method that sees hardly anyone leave finds hardly anyone here, whoever may be late. */
function blindWords(record: StudyRecord): readonly Message<WordKey>[] {
  return seesHardlyAnyoneLeave(record) ? [message('slipping.answer.blind')] : [];
}

/** What the incentives stand on: nothing of it is known before an offer has been tried against a group that gets none. */
function assumptions({ record, result }: Shown<SlippingResult>, options: ReportOptions): readonly Message<WordKey>[] {
  const { effect, margin, contact } = offerOf(options, record);
  const { newcomers } = result;
  const cost = cacOf(options, record);
  return [
    message('slipping.rule', { effect: { share: effect }, contact: { money: contact } }),
    margin === 1
      ? message('slipping.margin.none', { basis: { message: basisOf(record, { n: 0 })[0]! } })
      : message('slipping.margin', { margin: { share: margin } }),
    ...(cost === null
      ? [message('slipping.cac.none')]
      : [
          newcomers
            ? message('slipping.cac', {
                cac: { money: cost },
                money: { money: newcomers.money },
                n: { count: newcomers.customers },
                days: { days: record.settings.horizonDays },
              })
            : message('slipping.cac.few'),
        ]),
  ];
}

/** What an offer may cost, and what it brings: only where there is money. */
function incentiveColumns(offer: Offer): Table<SlippingRow>['columns'] {
  return [
    estimate('most_incentive', 'slipping.most', (row) => mostIncentive(row, offer)),
    estimate('saved_by_offer', 'slipping.saved', (row) => savedBy(row, offer), 4),
  ];
}

/** Who may be leaving, those of whom most is at risk first. */
export function slippingTable({ record, result }: Shown<SlippingResult>, options: ReportOptions): Table<SlippingRow> {
  const offer = offerOf(options, record);
  const cac = cacOf(options, record);
  const { newcomers, customers: n, rows } = result;
  const beside =
    cac !== null && newcomers && !isOrdersOnly(record.settings)
      ? [
          estimate<SlippingRow>('incentive_beside_cac', 'slipping.beside-cac', (row) =>
            Math.min(mostIncentive(row, offer), incentiveBesideReplacing(row, offer, cac, newcomers)),
          ),
        ]
      : [];
  return {
    name: 'slipping',
    title: message('slipping.list', { listed: { count: rows.length }, n: { count: n } }),
    says: message('slipping.list.says', { from: { share: MAY_LEAVE.from }, to: { share: MAY_LEAVE.to } }),
    columns: [
      customer(),
      estimate('money_at_risk', 'slipping.at-risk', (row) => row.atRisk),
      number('chance', 'prob_alive', 'column.alive', (row) => row.probAlive),
      date('more_likely_gone_from', 'slipping.tips', (row) => row.tips),
      ...(isOrdersOnly(record.settings) ? [] : incentiveColumns(offer)),
      ...beside,
      estimate('expected_money', 'column.expected', (row) => row.expectedMoney, 1),
      ...intervals<SlippingRow>('expected_money', 'moneyRound', (row) => row.money, 6).map((each) => ({
        ...each,
        dispensable: 6,
      })),
      estimate('value_if_active', 'slipping.if-active', (row) => row.ifActive, 5),
      money('historic_value', 'column.historic', (row) => row.historic, 3),
      count('orders', 'column.orders', (row) => row.orders, 3),
      date('last_order', 'column.last-order', (row) => row.lastOrder, 4),
      count('days_since_last_order', 'actions.silence', (row) => row.silence, 2),
      number('decimal', 'usual_gap_days', 'actions.gap', (row) => row.gap, 2),
    ],
    rows,
    basis: basisOf(record, { n, horizonDays: record.settings.horizonDays }),
  };
}
