import type { RunRecord, StudyRecord } from '@perennial/study';
import { basisWords, unexplained } from '@perennial/study/reports';
import { NO_CURRENCY, ORDERS_ONLY } from '@perennial/words';
import { plainText } from '../terminal/plain-text.ts';
import { type Page, section } from './page.ts';

/** More sources than these are counted rather than named. */
const MOST_NAMED = 3;

/** What the whole report stands on: the data, and the terms that every figure below shares. */
export function headline(record: StudyRecord, page: Page): string {
  const { base, run, sources, reconciliation } = record;
  const { say, format } = page.speaker;
  const names =
    sources.length > MOST_NAMED
      ? say('run.files', { count: { count: sources.length } })
      : sources.map(({ name }) => plainText(name)).join(', ');
  const gap = unexplained(reconciliation).money;
  const money = { words: format.money(reconciliation.source.money) };
  return section(page, say('run.title', { run: { count: run }, sources: { words: names } }), [
    page.paragraph(
      say('run.base', {
        customers: { count: base.customers },
        repeat: { count: base.repeatCustomers },
        share: { share: base.repeatCustomers / base.customers },
        orders: { count: base.orders },
        transactions: { count: base.transactions },
        first: { words: base.firstOrder },
        last: { words: base.lastOrder },
      }),
    ),
    page.paragraph(
      gap === 0
        ? say('run.money', { money })
        : say('run.money.unexplained', { money, gap: { words: format.money(gap) } }),
    ),
    page.style.dim(page.paragraph(terms(record, page))),
  ]);
}

/** Basis, currency, as-of date, horizon and n of the figures of a report. */
export function terms({ settings, base }: Pick<RunRecord, 'settings' | 'base'>, { speaker }: Page): string {
  const { basis, currency, asOf, horizonDays, annualDiscount } = settings;
  return speaker.say(currency === NO_CURRENCY || currency === ORDERS_ONLY ? 'run.terms' : 'run.terms.currency', {
    basis: { message: basisWords(basis) },
    currency: { words: currency },
    date: { words: asOf },
    days: { days: horizonDays },
    n: { count: base.customers },
    discount: { words: speaker.format.shareFine(annualDiscount) },
  });
}
