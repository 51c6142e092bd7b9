import type {
  RunRecord,
  StudyRecord,
  SubscriptionFigures,
  SubscriptionLine,
  SubscriptionRecord,
} from '@perennial/study';
import {
  buildSubscriptionReports,
  churnTests,
  margins,
  movements,
  plans,
  type ReportDefinition,
  recurring,
  type Shown,
  type SubscriptionResults,
  sharedBridgeTable,
  subscriptionList,
  subscriptions,
  type Table,
  together,
} from '@perennial/study/reports';
import { plainText } from '../terminal/plain-text.ts';
import { drawTable } from './draw-table.ts';
import { type Page, section } from './page.ts';

/** Rows of a table that are shown; a report of its own has all of them. */
const ROWS = 13;

type OfSubscriptions = RunRecord & { readonly subscriptions: SubscriptionFigures };

/** What a run of subscriptions alone found: what they bring, what moved, who stays by plan, what is to come, and how such forecasts did. */
export function subscriptionSections(record: SubscriptionRecord, page: Page): readonly string[] {
  const results = resultsOf(record);
  return [
    reportSection(subscriptions, { record, result: results.subscriptions }, page),
    reportSection(movements, { record, result: results.movements }, page, 'movements'),
    reportSection(plans, { record, result: results.plans }, page),
    reportSection(recurring, { record, result: results.recurring }, page),
    profitSection(record, results, page),
    linesSection(record.subscriptions.top, record, page),
    reportSection(churnTests, { record, result: results['churn-tests'] }, page),
  ];
}

/** What is left of the money; nothing where no costs are known. */
function profitSection(record: RunRecord, results: SubscriptionResults, page: Page): string {
  const result = results.margins;
  return result.bases ? reportSection(margins, { record, result }, page) : '';
}

/** What a business has of subscriptions beside its orders; empty where it has none. */
export function besideOrders(record: StudyRecord, page: Page): string {
  const { subscriptions: figures, together: sums } = record;
  if (!figures || !sums) return '';
  const results = resultsOf({ ...record, subscriptions: figures });
  return [
    reportSection(subscriptions, { record, result: results.subscriptions }, page),
    profitSection(record, results, page),
    reportSection(together, { record, result: { together: sums } }, page),
    sharedSection(record, sums, page),
  ].join('\n');
}

/** From both files to the money that came in, where payments stand in both; nothing where none do. */
function sharedSection(record: StudyRecord, sums: NonNullable<StudyRecord['together']>, page: Page): string {
  if (sums.payments.verdict !== 'shared') return '';
  const table = sharedBridgeTable(record, sums.payments, sums.customers);
  return section(page, page.says(table.title), [drawTable(table, page, ROWS)]);
}

/** Single subscriptions, with what is expected of each. */
export function linesSection(lines: readonly SubscriptionLine[], record: RunRecord, page: Page): string {
  const hasDates = !('subscriptions' in record) || (record as OfSubscriptions).subscriptions.hasDates;
  if (lines.length === 0) return '';
  const table = subscriptionList(record, lines, hasDates);
  return section(page, page.says(table.title), [drawTable(table, page, lines.length)]);
}

function resultsOf(record: OfSubscriptions): SubscriptionResults {
  return buildSubscriptionReports({ record, changes: null, lines: record.subscriptions.top });
}

/** A report as a section: its answer, what is worth saying besides, and one of its tables, the first where none is named. */
function reportSection<Result>(
  definition: ReportDefinition<string, Result, RunRecord>,
  shown: Shown<Result, RunRecord>,
  page: Page,
  name?: string,
): string {
  const { format } = page.speaker;
  const tables = definition.tables(shown, {});
  const table = name === undefined ? tables[0] : tables.find((each) => each.name === name);
  return section(page, page.says(definition.title), [
    page.paragraph(plainText(format.paragraph(definition.answer(shown, {}).map(page.says)))),
    ...definition.sentences(shown, {}).map((each) => page.paragraph(plainText(page.says(each)))),
    table && table.rows.length > 0 ? drawTable(lastRows(table), page, ROWS) : null,
  ]);
}

/** Of months the last ones; of anything else the first. */
function lastRows(table: Table): Table {
  return table.name === 'movements' ? { ...table, rows: table.rows.slice(-ROWS) } : table;
}
