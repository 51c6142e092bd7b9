import type { Connection } from '@perennial/engine';
import { drawPartWeights, type FormulaPeriod, type SumsShape, seeded } from '@perennial/models';
import type { StudyRecord } from '../../record/study-record.ts';
import { periodOf } from '../cohorts/periods.ts';
import type { ReportSource } from '../report-source.ts';
import { readContracts, readRhythm } from './contract.ts';
import { formulaGroup } from './formula-group.ts';
import type { FormulaGroup, FormulasResult } from './formulas-result.ts';
import { type GroupQuestion, holdsTwo } from './group-question.ts';
import { type Members, makeMembers, PARTS } from './members.ts';
import { readModelForecasts } from './model-misses.ts';
import { readModelSums } from './model-worth.ts';
import { allOf, type GroupSums, readSums } from './read-sums.ts';
import { askedOf } from './sums-asked.ts';
import { isToHorizon } from './to-horizon.ts';

/** Draws of the bootstrap. */
const REPLICATES = 400;

/** What the usual formulas say of the customers beside the study's own model, for all of them and by group, and what each missed at the cut-offs. */
export async function buildFormulas(source: ReportSource): Promise<FormulasResult> {
  const { record } = source;
  const { shape } = askedOf(record);
  const first = record.base.dimensions?.includes('channel') ? 'channel' : null;
  const members = await makeMembers(source, first);
  const question = await ask(source, shape);
  const groups = [
    formulaGroup(null, { dimension: null, value: null, isOthers: false }, question),
    ...placesOf(first, members, question),
    ...cohortsOf(members, question),
  ];
  return {
    dimensions: [...new Set(groups.flatMap(({ dimension }) => (dimension === null ? [] : [dimension])))],
    periods: shape.periods.map(({ name }) => name),
    period: usualPeriod(shape.periods, record).name,
    cutOffs: record.backtest.cutOffs.map(({ asOf, horizonDays }) => ({ asOf, horizonDays })),
    rhythm: question.contract?.period.name ?? null,
    isToHorizon: isToHorizon(record),
    groups,
  };
}

/** Asks everything of the groups that the customers are in now. */
async function ask(source: ReportSource, shape: SumsShape): Promise<GroupQuestion> {
  const { connection, record } = source;
  const { settings, backtest } = record;
  const [now = [], ...then] = await readSums(connection, askedOf(record));
  const random = seeded(settings.seed).stream('formulas');
  return {
    record,
    shape,
    now,
    then,
    contract: await readContract(connection, [settings.asOf, ...backtest.cutOffs.map(({ asOf }) => asOf)]),
    model: await readModelSums(source),
    forecasts: await readModelForecasts(connection, record),
    random,
    weights: drawPartWeights(REPLICATES, PARTS, random),
    business: allOf(ofDimension(now, 'channel'), shape),
    businessThen: then.map((groups) => allOf(ofDimension(groups, 'channel'), shape)),
  };
}

/** Where the orders are payments of a contract: the period of payment, and how often customers had paid as of each day. */
async function readContract(connection: Connection, days: readonly string[]): Promise<GroupQuestion['contract']> {
  const period = await readRhythm(connection);
  return period && { period, rows: await readContracts(connection, period, days) };
}

function placesOf(dimension: string | null, { places }: Members, question: GroupQuestion): readonly FormulaGroup[] {
  return places.map(({ place, value, isOthers }) =>
    formulaGroup({ dimension: 'channel', key: place }, { dimension, value, isOthers }, question),
  );
}

function cohortsOf({ grain }: Members, question: GroupQuestion): readonly FormulaGroup[] {
  return ofDimension(question.now, 'cohort').map(({ key }) =>
    formulaGroup(
      { dimension: 'cohort', key },
      { dimension: 'cohort', value: periodOf(key, grain).name, isOthers: false },
      question,
    ),
  );
}

function ofDimension(groups: readonly GroupSums[], dimension: GroupSums['dimension']): readonly GroupSums[] {
  return groups.filter((group) => group.dimension === dimension);
}

/** The longest that could be asked at every cut-off, so that what formulas missed can be compared; else the longest there is now. */
function usualPeriod(periods: readonly FormulaPeriod[], record: StudyRecord): FormulaPeriod {
  const days = [...record.backtest.cutOffs.map(({ asOf }) => asOf), record.settings.asOf].toSorted();
  const tested = days.map((asOf) => periods.findLast((period) => holdsTwo(period, asOf, record)));
  return tested.find((period) => period !== undefined) ?? periods[0]!;
}
