import { periodColumns } from './base/periods.ts';
import { qualityColumns } from './cohorts/quality.ts';
import type { FactsWanted } from './facts/make-facts.ts';
import { slotColumns } from './formulas/customer-sums.ts';
import { askedOf } from './formulas/sums-asked.ts';
import type { ReportSource } from './report-source.ts';
import { serviceColumns } from './service/first-month.ts';

/** What single reports want of each customer's moves: asked in one pass for all. */
export function factsWanted(source: ReportSource): FactsWanted {
  return {
    columns: [...periodColumns(source), ...qualityColumns(source), ...slotColumns(source), ...serviceColumns],
    edges: askedOf(source.record).edges,
  };
}
