import { periodColumns } from './base/periods.ts';
import { qualityColumns } from './cohorts/quality.ts';
import type { LifeColumn } from './facts/lives.ts';
import { lifeColumns } from './formulas/life-columns.ts';
import type { ReportSource } from './report-source.ts';
import { serviceColumns } from './service/first-month.ts';

/** What single reports want of each customer's moves: asked in one pass for all. */
export function factsWanted(source: ReportSource): readonly LifeColumn[] {
  return [...periodColumns(source), ...qualityColumns(source), ...lifeColumns(source), ...serviceColumns];
}
