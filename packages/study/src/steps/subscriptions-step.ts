import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, daysBetween } from '@perennial/engine';
import type { KnownSubscriptions, Subscription } from '@perennial/import';
import { defaultRules } from '@perennial/import';
import { Failure } from '@perennial/words';
import { subscriptionEquityChanges } from '../changes/subscription-equity-changes.ts';
import type { Costs } from '../costs/costs.ts';
import { keptChanges } from '../record/business-changes.ts';
import { roundedRecord } from '../record/rounded-record.ts';
import { RECORD_VERSION } from '../record/run-record.ts';
import type { Settings } from '../record/settings.ts';
import type { EndsAt, SubscriptionFigures } from '../record/subscription-figures.ts';
import { isOfSubscriptions, type SubscriptionChanges, type SubscriptionRecord } from '../record/subscription-record.ts';
import { software } from '../record/version.ts';
import type { Warning } from '../record/warning.ts';
import { REPORT_FILE } from '../reports/report-file.ts';
import { defaultRequest } from '../request.ts';
import { costedSubscriptions } from '../subscription-costs/costed-subscriptions.ts';
import type { SubscriptionCosts } from '../subscription-costs/subscription-costs.ts';
import { asKnownOn, lastDaySeen } from '../subscriptions/as-known-on.ts';
import { readScoredSubscriptions } from '../subscriptions/read-scores.ts';
import { SUBSCRIPTION_SCORES, writeSubscriptionScores } from '../subscriptions/score-file.ts';
import { type SubscriptionStudy, studySubscriptions } from '../subscriptions/study-subscriptions.ts';
import { newestRun, RECORD_FILE } from '../workspace/run-folders.ts';
import type { FoundBusiness } from './business-step.ts';
import { askedModel } from './sources-step.ts';
import type { StudyContext } from './study-context.ts';

/** Studies the subscriptions as of a day, and writes what is expected of each. */
export async function subscriptionsStep(
  context: StudyContext,
  { model }: FoundBusiness,
  known: KnownSubscriptions,
  settings: Settings,
  costs: SubscriptionCosts | null,
): Promise<SubscriptionStudy & { readonly files: readonly string[] }> {
  const { change, request, last, random, effects } = context;
  const { progress } = effects;
  progress.begin('score');
  const ahead = { ...settings, endsAt: endsAtOf(request, last) };
  const lastSeen = lastDaySeen(known.subscriptions, effects.now().toISOString().slice(0, 10)) ?? settings.asOf;
  const then = { ...known, subscriptions: asKnownOn(known.subscriptions, settings.asOf, lastSeen) };
  const found = costed(studySubscriptions(then, model, ahead, random.stream('subscriptions')), costs, ahead);
  const equityChanges = await equityMoved(context, found, ahead);
  const study = { ...found, figures: { ...found.figures, equityChanges } };
  progress.end('score', {
    code: 'subscriptions-studied',
    values: { subscriptions: { count: study.figures.running }, revenue: { money: study.figures.revenue } },
  });
  const files = await writeSubscriptionScores(change.ledger, study.lines, settings, change.finished);
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
  const { lines, variances, spells } = study;
  const found = costedSubscriptions({ spells, lines, variances, forecast, costs, asOf, endsAt, horizonDays });
  if (!found) return study;
  const top = found.lines.slice(0, study.figures.top.length);
  return { ...study, figures: { ...study.figures, bases: found.bases, top }, lines: found.lines };
}

/** What moved the equity of subscriptions since the run before, where that had some and its scores are still there. */
async function equityMoved(
  { change, last, workspace }: StudyContext,
  { figures, lines, spells }: SubscriptionStudy,
  settings: Settings & { readonly endsAt: EndsAt },
): Promise<SubscriptionFigures['equityChanges']> {
  const before = last && 'subscriptions' in last ? last.subscriptions : undefined;
  const published = newestRun(workspace.folder);
  const file = published && join(published.folder, SUBSCRIPTION_SCORES);
  if (!last || !before || !file || published.run !== last.run || !existsSync(file)) return null;
  const linesBefore = await readScoredSubscriptions(change.ledger, file, { units: 10 ** last.settings.minorUnits });
  return subscriptionEquityChanges(
    { run: last.run, settings: last.settings, figures: before, lines: linesBefore },
    { settings, endsAt: settings.endsAt, figures, lines, spells },
  );
}

/** What a study of subscriptions alone assumes. Rejects with as-of-before-data where nothing had begun. */
export function subscriptionSettings(context: StudyContext, known: KnownSubscriptions): Settings {
  const { request, last, effects } = context;
  const business = request.business ?? last?.settings.business;
  const eventsUpTo = request.eventsUpTo ?? last?.settings.eventsUpTo;
  const model = askedModel(context);
  return {
    ...(business !== undefined && { business }),
    ...(model && { businessModel: model }),
    ...keptChanges(request.businessChanges ?? last?.settings.businessChanges),
    ...(eventsUpTo !== undefined && { eventsUpTo }),
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
  const lastDay = lastDaySeen(subscriptions, today) ?? '';
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
  costs: Costs['record'],
  { figures, files }: SubscriptionStudy & { readonly files: readonly string[] },
): SubscriptionRecord {
  return roundedRecord({
    kind: 'subscriptions',
    version: RECORD_VERSION,
    run: (last?.run ?? 0) + 1,
    madeAt: effects.now().toISOString(),
    software,
    fingerprint: fingerprintOf(known.subscriptions),
    settings,
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
