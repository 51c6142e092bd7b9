import { createHash } from 'node:crypto';
import { addDays, daysBetween } from '@perennial/engine';
import type { KnownSubscriptions, Subscription } from '@perennial/import';
import { defaultRules } from '@perennial/import';
import { Failure } from '@perennial/words';
import type { Costs } from '../costs/costs.ts';
import { roundedRecord } from '../record/rounded-record.ts';
import { RECORD_VERSION } from '../record/run-record.ts';
import type { Settings } from '../record/settings.ts';
import type { EndsAt } from '../record/subscription-figures.ts';
import { isOfSubscriptions, type SubscriptionChanges, type SubscriptionRecord } from '../record/subscription-record.ts';
import { software } from '../record/version.ts';
import type { Warning } from '../record/warning.ts';
import { REPORT_FILE } from '../reports/report-file.ts';
import { defaultRequest } from '../request.ts';
import { costedSubscriptions } from '../subscription-costs/costed-subscriptions.ts';
import type { SubscriptionCosts } from '../subscription-costs/subscription-costs.ts';
import { writeSubscriptionScores } from '../subscriptions/score-file.ts';
import { type SubscriptionStudy, studySubscriptions } from '../subscriptions/study-subscriptions.ts';
import { RECORD_FILE } from '../workspace/run-folders.ts';
import type { FoundBusiness } from './business-step.ts';
import { askedModel } from './sources-step.ts';
import type { StudyContext } from './study-context.ts';

/** Studies the subscriptions as of a day, and writes what is expected of each. */
export async function subscriptionsStep(
  { change, request, last, random, effects: { progress } }: StudyContext,
  { model }: FoundBusiness,
  known: KnownSubscriptions,
  settings: Settings,
  costs: SubscriptionCosts | null,
): Promise<SubscriptionStudy & { readonly files: readonly string[] }> {
  progress.begin('score');
  const ahead = { ...settings, endsAt: endsAtOf(request, last) };
  const study = costed(studySubscriptions(known, model, ahead, random.stream('subscriptions')), costs, ahead);
  progress.end('score', {
    code: 'subscriptions-studied',
    values: { subscriptions: { count: study.figures.running }, revenue: { money: study.figures.revenue } },
  });
  const files = await writeSubscriptionScores(change.connection, study.lines, settings, change.finished);
  return { ...study, files };
}

/** What ends a subscription: as it is asked now, or was before. */
export function endsAtOf({ endsAt }: StudyContext['request'], last: StudyContext['last']): EndsAt {
  const before = last && 'subscriptions' in last ? last.subscriptions?.endsAt : undefined;
  return endsAt ?? before ?? 'ended';
}

/** The study with costs taken off, where some are known. */
function costed(
  study: SubscriptionStudy,
  costs: SubscriptionCosts | null,
  { asOf, endsAt, horizonDays }: Settings & { readonly endsAt: EndsAt },
): SubscriptionStudy {
  const { forecast } = study.figures;
  if (!costs || !forecast) return study;
  const { lines, spells } = study;
  const found = costedSubscriptions({ spells, lines, forecast, costs, asOf, endsAt, horizonDays });
  if (!found) return study;
  const top = found.lines.slice(0, study.figures.top.length);
  return { ...study, figures: { ...study.figures, bases: found.bases, top }, lines: found.lines };
}

/** What a study of subscriptions alone assumes. Rejects with as-of-before-data where nothing had begun. */
export function subscriptionSettings(context: StudyContext, known: KnownSubscriptions): Settings {
  const { request, last, effects } = context;
  const business = request.business ?? last?.settings.business;
  const model = askedModel(context);
  return {
    ...(business !== undefined && { business }),
    ...(model && { businessModel: model }),
    asOf: asOfDay(known, request.asOf, effects.now().toISOString().slice(0, 10)),
    horizonDays: request.horizonDays ?? defaultRequest.horizonDays,
    annualDiscount: request.annualDiscount ?? defaultRequest.annualDiscount,
    currency: known.currency,
    minorUnits: known.minorUnits,
    timeZone: known.timeZone,
    basis: 'revenue',
    seed: request.seed ?? defaultRequest.seed,
    rules: defaultRules,
  };
}

function asOfDay(
  { subscriptions, hasDates, asOf }: KnownSubscriptions,
  asked: string | undefined,
  today: string,
): string {
  if (!hasDates) return asOf;
  const days = subscriptions.flatMap(({ started, cancelled, ended, paused }) => [started, cancelled, ended, paused]);
  const seen = days.filter((each) => each !== null && each !== undefined && each <= today).map(String);
  const lastDay = seen.reduce((a, b) => (b > a ? b : a), '');
  if (asked === undefined) return lastDay || today;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asked) || addDays(asked, 0) !== asked)
    throw new Failure('option-invalid.as-of', { value: { text: asked } });
  const first = subscriptions.map(({ started }) => started).reduce((a, b) => (b < a ? b : a), '9999-12-31');
  if (daysBetween(first, asked) < 0)
    throw new Failure('as-of-before-data', { value: { text: asked }, first: { text: first }, last: { text: lastDay } });
  return asked;
}

/** The record of a run of subscriptions alone. */
export function subscriptionRecord(
  { last, effects, request, started }: StudyContext,
  known: KnownSubscriptions,
  settings: Settings,
  { record: costs, fingerprint: ofCosts }: Pick<Costs, 'record' | 'fingerprint'>,
  { figures, files }: SubscriptionStudy & { readonly files: readonly string[] },
): SubscriptionRecord {
  return roundedRecord({
    kind: 'subscriptions',
    version: RECORD_VERSION,
    run: (last?.run ?? 0) + 1,
    madeAt: effects.now().toISOString(),
    software,
    fingerprint: fingerprintOf(known.subscriptions),
    settings: { ...settings, ...(ofCosts !== null && { costs: ofCosts }) },
    sources: known.sources,
    base: { customers: figures.customers },
    subscriptions: figures,
    ...(costs && { costs }),
    warnings: warningsOf(figures),
    changes: changesSince(last),
    files: [...files, RECORD_FILE, ...(request.report ? [REPORT_FILE] : [])],
    seconds: (effects.now().getTime() - started.getTime()) / 1000,
  });
}

/** The same subscriptions give the same one, in whatever order they came. */
function fingerprintOf(subscriptions: readonly Subscription[]): string {
  const rows = subscriptions.map((each) => JSON.stringify(each)).toSorted();
  return createHash('sha256').update(rows.join('\n')).digest('hex').slice(0, 16);
}

function changesSince(last: StudyContext['last']): SubscriptionChanges | null {
  if (!last || !isOfSubscriptions(last)) return null;
  const { running, revenue, forecast } = last.subscriptions;
  return {
    sinceRun: last.run,
    runningBefore: running,
    revenueBefore: revenue,
    valueBefore: forecast?.expectedPayments ?? null,
  };
}

function warningsOf({ chosen, tests, hasDates, models }: SubscriptionStudy['figures']): readonly Warning[] {
  const used = models.find(({ model }) => model === chosen?.method);
  return [
    ...(hasDates ? [] : [{ code: 'subscriptions-without-days', values: {} } as const]),
    ...(chosen && hasDates && tests.length === 0 ? [{ code: 'subscriptions-untested', values: {} } as const] : []),
    ...(used && isWorseThanRate(tests, used.model)
      ? [{ code: 'subscriptions-rate-better', values: { model: { text: used.title } } } as const]
      : []),
    ...(used?.verdict.status === 'ridge'
      ? [{ code: 'subscriptions-ridge', values: { model: { text: used.title } } } as const]
      : []),
  ];
}

/** So many nats a subscription are no difference. */
const TIE = 0.02;

/** Whether the same chance to leave for everybody would have told the past better. */
function isWorseThanRate(tests: SubscriptionStudy['figures']['tests'], model: string): boolean {
  const mean = (name: string) => {
    const own = tests.filter(({ method }) => method === name);
    return own.reduce((sum, { logScore }) => sum + logScore, 0) / own.length;
  };
  return mean('constant-rate') > mean(model) + TIE;
}
