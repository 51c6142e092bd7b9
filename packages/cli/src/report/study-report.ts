import type { Backtest, CustomerLine, StudyRecord } from '@perennial/study';
import type { Output } from '../world.ts';
import { backtest } from './backtest.ts';
import { changes } from './changes.ts';
import { concentration } from './concentration.ts';
import { customers } from './customers.ts';
import { headline, terms } from './headline.ts';
import { models } from './models.ts';
import { nextSteps } from './next-steps.ts';
import { type Page, pageFor } from './page.ts';
import { reconciliation } from './reconciliation.ts';
import { value } from './value.ts';
import { warnings } from './warnings.ts';

/** A study for a person to read. folder: the workspace's, as it is typed. */
export function studyReport(record: StudyRecord, output: Output, folder: string): string {
  const page = pageFor(output, record.settings);
  return sections([
    headline(record, page),
    value(record, page),
    customers(`The ${record.top.length} most valuable customers`, record.top, page),
    concentration(record, page),
    models(record, page),
    backtest(record.backtest, page),
    reconciliation(record, page),
    changes(record, page),
    warnings(record, page),
    nextSteps(record, folder, page),
  ]);
}

/** A backtest by itself; the record says in what currency. */
export function backtestReport(past: Backtest, { settings }: StudyRecord, output: Output): string {
  return sections([backtest(past, pageFor(output, settings))]);
}

/** Single customers of the last run. */
export function customersReport(lines: readonly CustomerLine[], record: StudyRecord, output: Output): string {
  const page: Page = pageFor(output, record.settings);
  return sections([customers('Customers', lines, page), `${page.style.dim(page.paragraph(terms(record)))}\n`]);
}

function sections(list: readonly string[]): string {
  return `\n${list.filter((each) => each !== '').join('\n')}`;
}
