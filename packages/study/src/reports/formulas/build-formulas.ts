import { drawPartWeights, type FormulaPeriod, type SumsShape, seeded } from '@perennial/models';
import { Failure } from '@perennial/words';
import type { StudyRecord } from '../../record/study-record.ts';
import { type Grain, periodOf } from '../cohorts/periods.ts';
import { noPlaces, type PlaceValue, readPlaces } from '../cohorts/places.ts';
import type { ReportOptions } from '../definition.ts';
import { AT_ONCE } from '../facts/groups.ts';
import { viewFacts } from '../facts/kept-facts.ts';
import type { ReportSource } from '../report-source.ts';
import { type AskedGroups, askedGroups, keptGroups } from './asked-groups.ts';
import { readContracts, readRhythm } from './contract.ts';
import { formulaGroup } from './formula-group.ts';
import type { FormulaGroup, FormulasResult } from './formulas-result.ts';
import { type GroupQuestion, holdsTwo, isOfFirstWay } from './group-question.ts';
import { keptForecastsOf, readKeptForecasts } from './kept-forecasts.ts';
import { fewCohorts, makeMembers, PARTS, placedByCohort, placedByFirst } from './members.ts';
import { readModelForecasts } from './model-misses.ts';
import { readModelSums } from './model-worth.ts';
import { allOf, readSums } from './read-sums.ts';
import { askedOf } from './sums-asked.ts';
import { isToHorizon } from './to-horizon.ts';

/** Draws of the bootstrap. */
const REPLICATES = 400;

/** What the usual formulas say of the customers beside the study's own model, for all of them and by group, and what each missed at the cut-offs. */
export async function buildFormulas(source: ReportSource): Promise<FormulasResult> {
  const { record, connection } = source;
  const known = await knownOf(source);
  const { shape } = known;
  const first = record.base.dimensions?.includes('channel') ? 'channel' : null;
  const places = first === null ? noPlaces : await readPlaces(source, first);
  const grain = fewCohorts(record);
  await makeMembers(source, [placedByFirst(places), placedByCohort(grain)]);
  const question = await ask(source, known, await readModelForecasts(connection, record, 2), 2);
  const groups = [
    formulaGroup(null, { dimension: null, value: null, isOthers: false }, question),
    ...groupsOf({ dimension: first, shown: places.values }, 0, question),
    ...cohortsOf(grain, question),
    ...(source.isOfCluster ? [] : await groupsOfNow(source, known)),
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

/** By everything else that tells customers apart, as of now alone: to hold each of them against the past, too, takes as long again as all else; so does asking a cluster. */
async function groupsOfNow(source: ReportSource, known: Known): Promise<readonly FormulaGroup[]> {
  const all: AskedGroups[] = [];
  for await (const groups of keptGroups(source)) all.push(groups);
  const asked = all.filter(({ shown }) => shown.length > 0);
  const groups: FormulaGroup[] = [];
  for (let start = 0; start < asked.length; start += AT_ONCE) {
    const ways = asked.slice(start, start + AT_ONCE);
    await makeMembers(
      source,
      ways.map(({ placing }) => placing),
    );
    const question = await ask(source, known, [], ways.length);
    groups.push(...ways.flatMap((way, i) => groupsOf(way, i, { ...question, ...drawsOf(source.record) })));
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
    groups.push(...groupsOf({ dimension, shown }, 0, await ask(source, known, forecasts, 1)));
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

/** Asks everything of the groups that `MEMBERS` has, in so many ways; `forecasts`: of the used method, for as many cut-offs as the groups are tested at. */
async function ask(
  source: ReportSource,
  { shape, rhythm }: Known,
  forecasts: GroupQuestion['forecasts'],
  ways: number,
): Promise<GroupQuestion> {
  const { connection, record } = source;
  const { settings, backtest } = record;
  const cutOffs = backtest.cutOffs.slice(0, forecasts.length);
  const days = [settings.asOf, ...cutOffs.map(({ asOf }) => asOf)];
  const [now = [], ...then] = await readSums(connection, askedOf(record, cutOffs.length, ways));
  return {
    record,
    shape,
    now,
    cutOffs,
    then,
    contract: rhythm && { period: rhythm, rows: await readContracts(connection, rhythm, days, ways) },
    model: await readModelSums(source, ways),
    forecasts,
    ...drawsOf(record),
    business: allOf(now.filter(isOfFirstWay), shape),
    businessThen: then.map((groups) => allOf(groups.filter(isOfFirstWay), shape)),
  };
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
  const cohorts = question.now.filter((group) => !isOfFirstWay(group));
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
