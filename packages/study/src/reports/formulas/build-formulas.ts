import { drawPartWeights, type FormulaPeriod, type SumsShape, seeded } from '@perennial/models';
import { Failure } from '@perennial/words';
import type { StudyRecord } from '../../record/study-record.ts';
import { type Grain, periodOf } from '../cohorts/periods.ts';
import { noPlaces, type PlaceValue, readPlaces } from '../cohorts/places.ts';
import type { ReportOptions } from '../definition.ts';
import { AT_ONCE } from '../facts/groups.ts';
import { viewFacts } from '../facts/kept-facts.ts';
import type { ReportSource } from '../report-source.ts';
import { type AskedGroups, askedGroups, type FoundSegments, keptGroups } from './asked-groups.ts';
import { readContracts, readRhythm } from './contract.ts';
import { formulaGroup } from './formula-group.ts';
import type { FormulaGroup, FormulasResult } from './formulas-result.ts';
import { type GroupQuestion, holdsTwo, isOfFirstWay, untested } from './group-question.ts';
import { keptForecastsOf, readKeptForecasts } from './kept-forecasts.ts';
import { fewCohorts, makeMembers, PARTS, placedByCohort, placedByFirst } from './members.ts';
import { readModelForecasts } from './model-misses.ts';
import { readModelSums } from './model-worth.ts';
import { allOf, type GroupSums, readSums } from './read-sums.ts';
import { askedOf } from './sums-asked.ts';
import { isToHorizon } from './to-horizon.ts';

/** Draws of the bootstrap. */
const REPLICATES = 400;

/** Ways that are held against the past: what first orders say, and, as the second, by cohort. */
const TESTED = 2;
const BY_COHORT = 1;

/** What the usual formulas say of the customers beside the study's own model, for all of them and by group, and what each missed at the cut-offs. */
export async function buildFormulas(
  source: ReportSource,
  found?: { readonly segments?: FoundSegments },
): Promise<FormulasResult> {
  const { record, connection } = source;
  const known = await knownOf(source);
  const { shape } = known;
  const first = record.base.dimensions?.includes('channel') ? 'channel' : null;
  const places = first === null ? noPlaces : await readPlaces(source, first);
  const grain = fewCohorts(record);
  const others = source.isOfCluster ? [] : await groupsOfNow(source, found?.segments);
  const [beside, later] = [others.slice(0, AT_ONCE - TESTED), others.slice(AT_ONCE - TESTED)];
  const placings = [placedByFirst(places), placedByCohort(grain), ...beside.map(({ placing }) => placing)];
  await makeMembers(source, placings);
  const forecasts = await readModelForecasts(connection, record, TESTED);
  const question = await ask(source, known, { forecasts, ways: placings.length, tested: TESTED });
  const groups = [
    formulaGroup(null, { dimension: null, value: null, isOthers: false }, question),
    ...groupsOf({ dimension: first, shown: places.values }, 0, question),
    ...cohortsOf(grain, question),
    ...besideThem(beside, TESTED, question),
    ...(await groupsOfLater(source, known, later)),
  ];
  return {
    dimensions: dimensionsOf(groups),
    periods: shape.periods.map(({ name }) => name),
    period: usualPeriod(shape.periods, record).name,
    cutOffs: record.backtest.cutOffs.map(({ asOf, horizonDays }) => ({ asOf, horizonDays })),
    rhythm: question.contract?.period.name ?? null,
    isToHorizon: isToHorizon(record),
    groups,
    forecasts: await readKeptForecasts(connection, record),
  };
}

/**
 * Everything else that tells customers apart, asked as of now alone: to hold each of them against the past, too, takes as long again as all else; so does asking a
 * cluster.
 */
async function groupsOfNow(source: ReportSource, segments?: FoundSegments): Promise<readonly AskedGroups[]> {
  const all: AskedGroups[] = [];
  for await (const groups of keptGroups(source, segments)) all.push(groups);
  return all.filter(({ shown }) => shown.length > 0);
}

/** Those that were asked together with others, which are the ways before them. */
function besideThem(asked: readonly AskedGroups[], before: number, question: GroupQuestion): readonly FormulaGroup[] {
  return asked.flatMap((way, i) => groupsOf(way, before + i, { ...untested(question), ...drawsOf(question.record) }));
}

/** Those that are too many to be asked with the others. */
async function groupsOfLater(
  source: ReportSource,
  known: Known,
  asked: readonly AskedGroups[],
): Promise<readonly FormulaGroup[]> {
  const groups: FormulaGroup[] = [];
  for (let start = 0; start < asked.length; start += AT_ONCE) {
    const ways = asked.slice(start, start + AT_ONCE);
    const placings = ways.map(({ placing }) => placing);
    await makeMembers(source, placings);
    const question = await ask(source, known, { forecasts: [], ways: ways.length, tested: ways.length });
    groups.push(...besideThem(ways, 0, question));
  }
  return groups;
}

/** The same by what no run keeps: any other dimension of first orders, stages, saved rules, or a rule. Fails with `option-invalid` on a cluster, which keeps no facts. */
export async function askFormulas(
  source: ReportSource,
  kept: FormulasResult,
  options: ReportOptions,
): Promise<FormulasResult> {
  const { record } = source;
  if (source.isOfCluster) throw new Failure('option-invalid.formulas-on-cluster');
  await viewFacts(source.connection, source.runFolder!);
  const known = await knownOf(source);
  const groups: FormulaGroup[] = [];
  for await (const { dimension, isLasting, shown, placing } of askedGroups(source, options)) {
    if (shown.length === 0) continue;
    await makeMembers(source, [placing]);
    const cutOffs = isLasting ? record.backtest.cutOffs.length : 0;
    const forecasts = keptForecastsOf(kept.forecasts, dimension, shown, cutOffs);
    groups.push(...groupsOf({ dimension, shown }, 0, await ask(source, known, { forecasts, ways: 1, tested: 1 })));
  }
  const asked = new Set(groups.map(({ dimension }) => dimension));
  const all = [...kept.groups.filter(({ dimension }) => dimension === null || !asked.has(dimension)), ...groups];
  return { ...kept, groups: all, dimensions: dimensionsOf(all) };
}

function dimensionsOf(groups: readonly FormulaGroup[]): readonly string[] {
  return [...new Set(groups.flatMap(({ dimension }) => (dimension === null ? [] : [dimension])))];
}

/** What is the same of all groups; `rhythm`: the period of payment, where the orders are payments of a contract. */
interface Known {
  readonly shape: SumsShape;
  readonly rhythm: FormulaPeriod | null;
}

async function knownOf({ connection, record }: ReportSource): Promise<Known> {
  return { shape: askedOf(record).shape, rhythm: await readRhythm(connection) };
}

interface AskedWays {
  /** Of the used method, for as many cut-offs as the groups are tested at. */
  readonly forecasts: GroupQuestion['forecasts'];
  /** In how many ways the customers are told apart, and in how many of them, the first ones, they are tested. */
  readonly ways: number;
  readonly tested: number;
}

/** Asks everything of the groups that `MEMBERS` has. */
async function ask(
  source: ReportSource,
  { shape, rhythm }: Known,
  { forecasts, ways, tested }: AskedWays,
): Promise<GroupQuestion> {
  const { connection, record } = source;
  const cutOffs = record.backtest.cutOffs.slice(0, forecasts.length);
  const [now = [], ...past] = await readAllSums(source, { cutOffs: cutOffs.length, ways, tested });
  const days = [{ asOf: record.settings.asOf, ways }, ...cutOffs.map(({ asOf }) => ({ asOf, ways: tested }))];
  return {
    record,
    shape,
    now,
    cutOffs,
    past,
    contract: rhythm && { period: rhythm, rows: await readContracts(connection, rhythm, days) },
    model: await readModelSums(source, ways),
    forecasts,
    ...drawsOf(record),
    business: allOf(now.filter(isOfFirstWay), shape),
    businessThen: past.map((groups) => allOf(groups.filter(isOfFirstWay), shape)),
  };
}

/** In one pass where all ways are tested, or none; else the cut-offs in one of their own, of no more ways than it takes. */
async function readAllSums(
  { connection, record }: ReportSource,
  { cutOffs, ways, tested }: Omit<AskedWays, 'forecasts'> & { readonly cutOffs: number },
): Promise<readonly (readonly GroupSums[])[]> {
  if (ways === tested || cutOffs === 0) return readSums(connection, askedOf(record, cutOffs, ways));
  const now = await readSums(connection, askedOf(record, 0, ways));
  return [...now, ...(await readSums(connection, askedOf(record, cutOffs, tested, 1)))];
}

/** Anew for each way: what is said of its groups does not depend on what else is asked. */
function drawsOf({ settings }: StudyRecord): Pick<GroupQuestion, 'random' | 'weights'> {
  const random = seeded(settings.seed).stream('formulas');
  return { random, weights: drawPartWeights(REPLICATES, PARTS, random) };
}

function groupsOf(
  { dimension, shown }: { readonly dimension: string | null; readonly shown: readonly PlaceValue[] },
  way: number,
  question: GroupQuestion,
): readonly FormulaGroup[] {
  return shown.map(({ place, value, isOthers }) =>
    formulaGroup({ way, key: place }, { dimension, value, isOthers }, question),
  );
}

function cohortsOf(grain: Grain, question: GroupQuestion): readonly FormulaGroup[] {
  const cohorts = question.now.filter(({ way }) => way === BY_COHORT);
  return cohorts.map(({ way, key }) =>
    formulaGroup({ way, key }, { dimension: 'cohort', value: periodOf(key, grain).name, isOthers: false }, question),
  );
}

/** The longest that could be asked at every cut-off, so that what formulas missed can be compared; else the longest there is now. */
function usualPeriod(periods: readonly FormulaPeriod[], record: StudyRecord): FormulaPeriod {
  const days = [...record.backtest.cutOffs.map(({ asOf }) => asOf), record.settings.asOf].toSorted();
  const tested = days.map((asOf) => periods.findLast((period) => holdsTwo(period, asOf, record)));
  return tested.find((period) => period !== undefined) ?? periods[0]!;
}
