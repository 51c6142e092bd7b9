import type { StudyRecord } from '@perennial/study';
import { count, counted, percent } from '../terminal/number.ts';
import { plainText } from '../terminal/plain-text.ts';
import { type Page, section } from './page.ts';
import { unexplained } from './reconciliation.ts';

/** What the whole report stands on: the data, and the terms that every figure below shares. */
export function headline(record: StudyRecord, page: Page): string {
  const { base, run, sources, reconciliation } = record;
  const { money } = page;
  const names = sources.map(({ name }) => plainText(name));
  const source = names.length > 3 ? counted(names.length, 'file') : names.join(', ');
  const gap = unexplained(reconciliation).money;
  const moneyIn = `Money in ${money.exact(reconciliation.source.money)}`;
  return section(page, `Perennial, run ${run}: ${source}`, [
    page.paragraph(
      `${counted(base.customers, 'customer')}, ${count(base.repeatCustomers)} of whom came back (${percent(base.repeatCustomers / base.customers)}). ${counted(base.orders, 'order')} from ${base.firstOrder} to ${base.lastOrder}.`,
    ),
    page.paragraph(
      gap === 0
        ? `${moneyIn} = money explained, to the cent.`
        : `${moneyIn}, of which ${money.exact(gap)} is NOT explained: do not trust the figures below.`,
    ),
    page.style.dim(page.paragraph(terms(record))),
  ]);
}

/** Basis, currency, as-of date, horizon and n of the figures of a report. */
export function terms({ settings, base }: Pick<StudyRecord, 'settings' | 'base'>): string {
  const { basis, currency, asOf, horizonDays, annualDiscount } = settings;
  const unit = currency === 'XXX' ? '' : ` in ${currency}`;
  return `Every figure: ${basis}${unit}, as of ${asOf}, for the next ${horizonDays} days, of n = ${count(base.customers)} customers; discounted only where said, at ${(100 * annualDiscount).toLocaleString('en-US')} % a year.`;
}
