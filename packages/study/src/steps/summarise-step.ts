import { addDays, daysBetween } from '@perennial/engine';
import { type OrderFigures, orderFigures } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import type { CustomerBase } from '../record/customer-base.ts';
import type { StudyRecord } from '../record/study-record.ts';
import { requireEnough } from '../require-enough.ts';
import { inSeason } from '../season/in-season.ts';
import { type TradeByDay, tradeAsOf } from '../season/trade-by-day.ts';
import { baseFigures } from '../summarise/base-figures.ts';
import { allOrders, type Summaries, summarise } from '../summarise/summarise.ts';
import type { Imported } from './import-step.ts';
import type { StudyContext } from './study-context.ts';

const CUSTOMERS = 'customers as of';

/** The customers of the as-of date, reduced to their distinct histories. */
export interface Summarised {
  readonly asOf: string;
  /** In the time of their season, where the history tells one. */
  readonly summaries: Summaries;
  /** By day; null where the history is shorter than a year. */
  readonly trade: TradeByDay | null;
  readonly base: CustomerBase;
  /** Of the orders up to the as-of date. */
  readonly seen: OrderFigures;
}

/** Reduces orders to customers, and customers to distinct histories. Rejects where there is too little to tell a rate from. */
export async function summariseStep(
  { change: { connection }, request, before, random, effects: { progress } }: StudyContext,
  imported: Imported,
): Promise<Summarised> {
  const { span, minorPerUnit } = imported;
  const asOf = resolveAsOf(request.asOf, span, before);
  progress.begin('summarise');
  const byCalendar = await summarise(connection, allOrders, asOf, CUSTOMERS, minorPerUnit);
  const { states } = byCalendar;
  const seen = asOf < span.last ? (await orderFigures(connection, { states, until: asOf }))! : span;
  const laterOrders = span.orders - seen.orders;
  const base = { ...(await baseFigures(connection, byCalendar, asOf)), laterOrders };
  requireEnough(byCalendar, imported);
  const trade = await tradeAsOf(connection, span, asOf);
  const summaries = inSeason(byCalendar, trade, random.stream('season'));
  progress.end('summarise', {
    code: laterOrders > 0 ? 'summarised-until' : 'summarised',
    values: {
      customers: { count: base.customers },
      histories: { count: summaries.rows.x.length },
      later: { count: laterOrders },
      date: { text: asOf },
    },
  });
  return { asOf, summaries, trade, base, seen };
}

function resolveAsOf(
  asked: string | undefined,
  span: { first: string; last: string },
  before: StudyRecord | null,
): string {
  if (asked === undefined) return before && before.settings.asOf > span.last ? before.settings.asOf : span.last;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asked) || addDays(asked, 0) !== asked)
    throw new Failure('option-invalid.as-of', { value: { text: asked } });
  if (daysBetween(span.first, asked) < 0)
    throw new Failure('as-of-before-data', {
      value: { text: asked },
      first: { text: span.first },
      last: { text: span.last },
    });
  return asked;
}
