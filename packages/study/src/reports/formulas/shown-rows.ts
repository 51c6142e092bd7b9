import type { PeriodName } from '@perennial/models';
import type { ReportOptions, Shown } from '../definition.ts';
import type { FormulaGroup, FormulaRow, FormulasResult, PeriodInputs } from './formulas-result.ts';
import { type FormulaMargin, keptOf, marginOf } from './margin.ts';

/** What a reader looks at. */
export interface FormulaView {
  readonly period: PeriodName;
  readonly margin: FormulaMargin;
}

/** A formula of a group beside the model, after the margin. */
export interface ShownFormula extends FormulaRow {
  readonly group: FormulaGroup;
  /** ÷ the model − 1; null for the model itself. */
  readonly toModel: number | null;
  readonly aheadToModel: number | null;
  /** Mean of the absolute misses; null where there are none. */
  readonly off: number | null;
  readonly side: MissSide | null;
}

/** Where the misses lay, by more than five per cent each time; null for fewer than two. */
export type MissSide = 'high' | 'low' | 'both';

/** Less than this is level. */
const LEVEL = 0.05;

export function viewOf(
  {
    result: { period, periods },
    record,
  }: Pick<Shown<FormulasResult>, 'result'> & { readonly record: Parameters<typeof marginOf>[1] },
  options: ReportOptions,
): FormulaView {
  return {
    period: periods.find((each) => each === options.per) ?? period,
    margin: marginOf(options.margin, record),
  };
}

/** Of one group: the formulas of the period, those that need none, and the model last. */
export function shownFormulas(group: FormulaGroup, { period, margin }: FormulaView): readonly ShownFormula[] {
  const model = group.rows.find(({ formula }) => formula === 'model');
  return group.rows
    .filter((row) => row.period === null || row.period === period)
    .map((row) => ({
      ...row,
      group,
      worth: keptOf(row.worth, margin, group.life.customers),
      ahead: keptOf(row.ahead, margin, group.life.customers),
      toModel: row === model ? null : relative(row.worth.median, model?.worth.median),
      aheadToModel: row === model ? null : relative(row.ahead.median, model?.ahead.median),
      ...judged(row.misses),
    }));
}

/** All customers. */
export function everybody({ groups }: FormulasResult): FormulaGroup {
  return groups[0]!;
}

/** Of a dimension: channels by what their customers are worth by the model, cohorts in the order of time. */
export function groupsOf({ groups }: FormulasResult, dimension: string): readonly FormulaGroup[] {
  const found = groups.filter((group) => group.dimension === dimension);
  return ['cohort', 'stage', 'tier'].includes(dimension)
    ? found
    : found.toSorted((a, b) => modelWorth(b) - modelWorth(a));
}

export function inputsOf({ inputs }: FormulaGroup, { period }: FormulaView): PeriodInputs {
  return inputs.find((each) => each.period === period) ?? inputs[0]!;
}

function modelWorth({ rows }: FormulaGroup): number {
  return rows.find(({ formula }) => formula === 'model')?.worth.median ?? 0;
}

function judged(misses: FormulaRow['misses']): Pick<ShownFormula, 'off' | 'side'> {
  const known = misses.filter((miss) => miss !== null);
  if (known.length === 0) return { off: null, side: null };
  const off = known.reduce((sum, miss) => sum + Math.abs(miss), 0) / known.length;
  if (known.length < 2) return { off, side: null };
  if (known.every((miss) => miss > LEVEL)) return { off, side: 'high' };
  return { off, side: known.every((miss) => miss < -LEVEL) ? 'low' : 'both' };
}

function relative(value: number, model: number | undefined): number | null {
  return model !== undefined && model > 0 ? value / model - 1 : null;
}
