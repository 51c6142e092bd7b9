import type {
  AnyRecord,
  Backtest,
  CustomerLine,
  RunRecord,
  StudyRecord,
  SubscriptionLine,
  SubscriptionRecord,
} from '@perennial/study';
import { isOfSubscriptions } from '@perennial/study/reports';
import type { Language } from '@perennial/words';
import type { Output } from '../world.ts';
import { backtest } from './backtest.ts';
import { bases } from './bases.ts';
import { changes } from './changes.ts';
import { columnsUsed } from './columns-used.ts';
import { concentration } from './concentration.ts';
import { costs } from './costs.ts';
import { customers } from './customers.ts';
import { headline, terms } from './headline.ts';
import { models } from './models.ts';
import { nextSteps } from './next-steps.ts';
import { pageFor } from './page.ts';
import { reconciliation } from './reconciliation.ts';
import { besideOrders, linesSection, subscriptionSections } from './subscriptions.ts';
import { value } from './value.ts';
import { warnings } from './warnings.ts';

/** A run of either kind for a person to read. folder: the workspace's, as it is typed. */
export function runReport(record: AnyRecord, output: Output, language: Language, folder: string): string {
  return isOfSubscriptions(record)
    ? subscriptionsReport(record, output, language, folder)
    : studyReport(record, output, language, folder);
}

/** A study of orders for a person to read. folder: the workspace's, as it is typed. */
export function studyReport(record: StudyRecord, output: Output, language: Language, folder: string): string {
  const page = pageFor(output, record, language);
  const top = page.speaker.say('run.top', { count: { count: record.top.length } });
  return sections([
    headline(record, page),
    value(record, page),
    bases(record, page),
    customers(top, record.top, record, page),
    concentration(record, page),
    besideOrders(record, page),
    models(record, page),
    backtest(record, page),
    costs(record, page),
    columnsUsed(record, page),
    reconciliation(record, page),
    changes(record, page),
    warnings(record, page),
    nextSteps(record, folder, page),
  ]);
}

function subscriptionsReport(record: SubscriptionRecord, output: Output, language: Language, folder: string): string {
  const page = pageFor(output, record, language);
  return sections([
    ...subscriptionSections(record, page),
    costs(record, page),
    warnings(record, page),
    nextSteps(record, folder, page),
  ]);
}

/** A backtest by itself, of the business of a run. */
export function backtestReport(past: Backtest, run: StudyRecord, output: Output, language: Language): string {
  const record = { ...run, backtest: past, chosen: { ...run.chosen, method: past.chosen } };
  return sections([backtest(record, pageFor(output, record, language))]);
}

/** Single customers of the last run. */
export function customersReport(
  lines: readonly CustomerLine[],
  record: StudyRecord,
  output: Output,
  language: Language,
): string {
  const page = pageFor(output, record, language);
  return sections([
    customers(page.speaker.say('run.customers'), lines, record, page),
    `${page.style.dim(page.paragraph(terms(record, page)))}\n`,
  ]);
}

/** Single subscriptions of the last run. */
export function subscriptionLines(
  lines: readonly SubscriptionLine[],
  record: RunRecord,
  output: Output,
  language: Language,
): string {
  const page = pageFor(output, record, language);
  return sections([linesSection(lines, record, page), `${page.style.dim(page.paragraph(terms(record, page)))}\n`]);
}

export function sections(list: readonly string[]): string {
  return `\n${list.filter((each) => each !== '').join('\n')}`;
}
