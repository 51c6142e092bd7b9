import type { Effects } from '@perennial/engine';
import { addDays, daysBetween, together } from '@perennial/engine';
import { orderFigures } from '@perennial/engine/storage';
import type { ImportRequest } from '@perennial/import';
import { type ImportOutcome, importOrders, importTable, knownImport, rememberImport } from '@perennial/import';
import { seasonCorrection, seeded, totalInterval } from '@perennial/models';
import { Failure } from '@perennial/words';
import { backtest } from './backtest/backtest.ts';
import { modelBehind } from './backtest/evaluate.ts';
import { changesSince } from './changes/changes.ts';
import { modelRecords, spendRecord } from './changes/model-records.ts';
import { keepScoresBefore, movers } from './changes/movers.ts';
import { warningsOf } from './changes/warnings.ts';
import { fitStudy, parametersOf } from './fit/fit-study.ts';
import { appendRun, latestRun } from './ledger/ledger.ts';
import { isBaseline, purchaseModel, titleOf } from './methods/methods.ts';
import { personalNoise } from './predict/totals.ts';
import type { Interval } from './record/interval.ts';
import { settled } from './record/settled.ts';
import { RECORD_VERSION, type StudyRecord } from './record/study-record.ts';
import { software } from './record/version.ts';
import { REPORT_FILE, reportFile } from './reports/report-file.ts';
import { defaultRequest, type StudyRequest } from './request.ts';
import { leftOutInWords, requireEnough } from './require-enough.ts';
import { activeInterval } from './score/active-interval.ts';
import { concentration, readValueBins } from './score/concentration.ts';
import { predictAll } from './score/predict-all.ts';
import { writeScores } from './score/score-files.ts';
import { customerLines, scoreTotals } from './score/score-report.ts';
import { dropScores, makeScores } from './score/score-table.ts';
import { sensitivity } from './score/sensitivity.ts';
import { bestCustomers, withIntervals } from './score/top-shares.ts';
import { baseFigures } from './summarise/base-figures.ts';
import { coarseningEffect } from './summarise/coarsen.ts';
import { allOrders, summarise } from './summarise/summarise.ts';
import { openSecondThread, type SecondThread } from './tasks/second-thread.ts';
import { doubtOf } from './uncertainty/doubt.ts';
import { RECORD_FILE, writeRecord } from './workspace/record-files.ts';
import { type Change, changeWorkspace, type Workspace } from './workspace/workspace.ts';

const CUSTOMERS = 'customers as of';

/**
 * The study of one business: import → summarise → fit → backtest → score → ledger. Everything happens in one transaction: it ends with a
 * new run in the ledger and new score files, or with the workspace as it was.
 */
export async function runStudy(workspace: Workspace, request: StudyRequest, effects: Effects): Promise<StudyRecord> {
  const thread = openSecondThread();
  try {
    return await study(workspace, request, effects, thread);
  } finally {
    await thread.close();
  }
}

async function study(
  workspace: Workspace,
  request: StudyRequest,
  effects: Effects,
  thread: SecondThread,
): Promise<StudyRecord> {
  const { progress } = effects;
  const before = await latestRun(workspace.ledger);
  const hasScoresBefore = before !== null && (await keepScoresBefore(workspace.connection, workspace.folder));
  return changeWorkspace(workspace, effects, async (change) => {
    const { connection, ledger, finishedFolder } = change;
    const started = effects.now();

    progress.begin('import');
    const imported = request.import
      ? await rememberImport(
          ledger,
          await importAny(workspace, change, request.import, before, effects),
          request.import,
        )
      : await knownImport(ledger);
    const minorPerUnit = 10 ** imported.minorUnits;
    const span = imported.figures ?? (await orderFigures(connection));
    if (!span)
      throw new Failure(
        'no-usable-orders',
        'no order is left that could be used',
        leftOutInWords(imported.reconciliation) || 'Give a file with orders.',
      );
    const asOf = resolveAsOf(request.asOf, span, before);
    progress.end('import', importedInWords(imported.reconciliation));

    progress.begin('summarise');
    const summaries = await summarise(connection, allOrders, asOf, CUSTOMERS, minorPerUnit);
    const { states } = summaries;
    const seen = asOf < span.last ? (await orderFigures(connection, { states, until: asOf }))! : span;
    const laterOrders = span.orders - seen.orders;
    const base = await baseFigures(connection, summaries, asOf);
    requireEnough(summaries, imported.reconciliation);
    progress.end(
      'summarise',
      `${base.customers.toLocaleString('en')} customers in ${summaries.rows.x.length.toLocaleString('en')} distinct histories${laterOrders > 0 ? `, without ${laterOrders.toLocaleString('en')} orders after ${asOf}` : ''}`,
    );

    progress.begin('fit');
    const random = seeded(request.seed ?? defaultRequest.seed);
    const fit = await fitStudy(summaries, random.stream('fit'), thread);
    progress.end(
      'fit',
      [...fit.purchase.values()].map(({ model, verdict }) => `${titleOf(model)} ${verdict.status}`).join(', '),
    );

    progress.begin('backtest');
    const horizonDays = request.horizonDays ?? defaultRequest.horizonDays;
    const {
      backtest: past,
      pastErrors,
      lastYear,
    } = await backtest(connection, {
      span: { first: span.first, last: asOf },
      horizonDays,
      cutOffs: request.cutOffs ?? defaultRequest.cutOffs,
      minorPerUnit,
      random: random.stream('backtest'),
      thread,
      logLikelihood: (method) => fit.purchase.get(method)?.logLikelihood,
    });
    const method = past.chosen || 'mbg-nbd';
    const why =
      past.why ||
      'without a backtest to go by: of the models with a lifetime this one assumes least about those who never came back';
    progress.end(
      'backtest',
      past.missing ??
        `${past.cutOffs.length} cut-offs of ${past.cutOffs[0]?.horizonDays} days: ${titleOf(method)} is used`,
    );

    progress.begin('score');
    const name = modelBehind(method, past.losses);
    const model = purchaseModel(name);
    const annualDiscount = request.annualDiscount ?? defaultRequest.annualDiscount;
    const options = { horizon: horizonDays, discountRate: Math.log1p(annualDiscount) / 365.25 };
    const { doubt, predictions } = await predictAll(
      thread,
      { model: name, parameters: parametersOf(fit, name), spend: fit.spendParameters, rows: summaries.rows },
      options,
      () => doubtOf(model, fit, summaries, options, random.stream('posterior')),
    );
    const settings: StudyRecord['settings'] = {
      asOf,
      horizonDays,
      annualDiscount,
      currency: imported.currency,
      minorUnits: imported.minorUnits,
      timeZone: imported.timeZone,
      basis: 'revenue',
      seed: request.seed ?? defaultRequest.seed,
      rules: imported.rules,
    };
    await makeScores(connection, summaries, predictions, fit.spendParameters, {
      ...settings,
      ...(isBaseline(method) && { baseline: method }),
    });
    const totals = await scoreTotals(connection);
    const noise = personalNoise(summaries.rows, predictions, fit.spendParameters);
    const interval = (measure: 'orders' | 'money', expected: number, unit: number, logShift = 0) =>
      roundInterval(
        totalInterval({
          means: doubt.relative[measure].map((share) => share * expected),
          weights: doubt.weights,
          personVariance: noise[measure] ** 2,
          pastLogErrors: pastErrors.map((each) => each[measure]),
          logShift,
        }),
        unit,
      );
    const value: StudyRecord['value'] = {
      orders: interval('orders', totals.expectedOrders, 1),
      money: interval('money', totals.expectedMoney, minorPerUnit),
      expectedOrders: totals.expectedOrders,
      expectedMoney: Math.round(totals.expectedMoney * minorPerUnit),
      discounted: Math.round(totals.discounted * minorPerUnit),
      discountedForEver: totals.residual === null ? null : Math.round(totals.residual * minorPerUnit),
      doubt: {
        person: noise.money / totals.expectedMoney,
        parameters: doubt.spread.money,
        model: doubt.modelScale(pastErrors.map(({ money }) => money)),
        pastErrors: pastErrors.map(({ money }) => money),
      },
      activeCustomers: totals.alive,
      active: activeInterval(totals.alive, totals.customers, noise.alive, doubt.spread.alive),
      season: lastYear && {
        lastYearLogError: lastYear.money,
        orders: interval('orders', totals.expectedOrders, 1, seasonCorrection(lastYear.orders)),
        money: interval('money', totals.expectedMoney, minorPerUnit, seasonCorrection(lastYear.money)),
      },
    };
    progress.end('score', `${totals.customers.toLocaleString('en')} customers`);

    progress.begin('ledger');
    const chosen = { method, title: titleOf(method), why };
    const coarsening = summaries.coarsening && {
      coarsening: {
        stepDays: summaries.coarsening.stepDays,
        histories: summaries.coarsening.histories,
        logLikelihoodPerCustomer: coarseningEffect(summaries.coarsening, model, parametersOf(fit, name)),
      },
    };
    const changes = before
      ? {
          ...(await changesSince(connection, before, { settings, value, chosen }, imported.added, minorPerUnit)),
          movers: hasScoresBefore ? await movers(connection, minorPerUnit) : [],
        }
      : null;
    const [spend, top, toCome, was] = await together(connection, [
      () => spendRecord(connection, fit, summaries, doubt),
      () => customerLines(connection, { limit: 10 }, minorPerUnit),
      () => readValueBins(connection, 'expected_money'),
      () => readValueBins(connection, 'historic_value'),
    ]);
    const shareDoubt = {
      summaries,
      predictions,
      spend: fit.spendParameters,
      doubt,
      expected: totals.expectedMoney,
      noise: noise.money,
      cutOffs: past.cutOffs,
      minorPerUnit,
    };
    const best = bestCustomers(connection, toCome, shareDoubt);
    // What needs no database is reckoned while it works: the folder's has files to write, a cluster the best customers to look up.
    if (!workspace.cluster) await best;
    const reckon = async () => {
      const models = modelRecords(fit, summaries, name, doubt);
      const whatIf = sensitivity(fit, model, summaries.rows, settings, value);
      return { models, whatIf, shares: withIntervals(concentration(toCome, was), await best, shareDoubt) };
    };
    const [files, { models, shares, whatIf }] = await Promise.all([
      workspace.cluster ? [workspace.cluster.nameOf('scores')] : writeScores(connection, finishedFolder),
      reckon(),
    ]);
    const record = settled({
      version: RECORD_VERSION,
      run: (before?.run ?? 0) + 1,
      madeAt: effects.now().toISOString(),
      software,
      fingerprint: seen.fingerprint,
      settings,
      sources: imported.sources,
      reconciliation: imported.reconciliation,
      base: { ...base, ...coarsening },
      models,
      spend,
      backtest: past,
      chosen,
      value,
      sensitivity: whatIf,
      concentration: shares,
      top,
      warnings: warningsOf({
        base: { ...base, ...coarsening },
        models,
        spend,
        backtest: past,
        chosen,
        value,
        top,
        settings,
        laterOrders,
      }),
      changes,
      files: [...files, RECORD_FILE, ...(request.report ? [REPORT_FILE] : [])],
      seconds: (effects.now().getTime() - started.getTime()) / 1000,
    });
    await appendRun(ledger, record);
    writeRecord(finishedFolder, record);
    progress.end('ledger', `run ${record.run}`);
    if (request.report) await reportFile({ connection, record }, request.report, finishedFolder, progress);
    await dropScores(connection);
    return record;
  });
}

/** Orders come from files into the folder's database, or from a table into the cluster's own. */
async function importAny(
  { cluster, folder }: Workspace,
  change: Change,
  request: ImportRequest,
  before: StudyRecord | null,
  effects: Effects,
): Promise<ImportOutcome> {
  const { table } = request;
  if (cluster && table !== undefined)
    return importTable(change, { ...request, table }, before?.reconciliation ?? null, effects);
  if (!cluster && table === undefined) return importOrders(change.connection, request, change, effects);
  throw new Failure(
    'option-invalid',
    cluster
      ? `the orders of the workspace ${folder} lie on a cluster: name a table there, not a file`
      : `the workspace ${folder} holds its orders itself: name a file, not a table`,
    'Choose another folder with --workspace for orders that lie elsewhere.',
  );
}

function resolveAsOf(
  asked: string | undefined,
  span: { first: string; last: string },
  before: StudyRecord | null,
): string {
  if (asked === undefined) return before && before.settings.asOf > span.last ? before.settings.asOf : span.last;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asked) || addDays(asked, 0) !== asked)
    throw new Failure(
      'option-invalid',
      `invalid as-of date; not a day YYYY-MM-DD: ${asked}`,
      'Write it like --as-of 2025-12-31.',
    );
  if (daysBetween(span.first, asked) < 0)
    throw new Failure(
      'as-of-before-data',
      `the as-of date ${asked} lies before the first order, of ${span.first}`,
      `Choose a day from ${span.first} on, or leave --as-of out for the day of the last order, ${span.last}.`,
    );
  return asked;
}

function importedInWords({ source, used }: StudyRecord['reconciliation']): string {
  const count = (n: number) => n.toLocaleString('en');
  return `${count(source.rows)} rows → ${count(used.orders)} orders of ${count(used.customers)} customers`;
}

function roundInterval(interval: Interval, unit: number): Interval {
  const rounded = Object.entries(interval).map(([name, value]) => [name, Math.round(value * unit)]);
  return Object.fromEntries(rounded) as unknown as Interval;
}
