import { periodColumns } from './base/periods.ts';
import { qualityColumns } from './cohorts/quality.ts';
import type { LifeColumn } from './facts/lives.ts';
import { slotColumns } from './formulas/customer-sums.ts';
import type { ReportSource } from './report-source.ts';
import { serviceColumns } from './service/first-month.ts';

/** What single reports want of each customer's moves: asked in one pass for all. */
export function lifeColumns(source: ReportSource): readonly LifeColumn[] {
  return [...periodColumns(source), ...qualityColumns(source), ...slotColumns(source), ...serviceColumns];
}
