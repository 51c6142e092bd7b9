import { forecastRows } from '../accuracy/forecast-rows.ts';
import type { ReportSource } from '../report-source.ts';
import { readLastPeriod } from './last-period.ts';
import { type Leads, leadOf } from './lead.ts';
import { whatIsToCome, whetherToBelieveIt, whoCarriesIt } from './sentences.ts';
import { readSlipping } from './slipping.ts';
import { summaryFigures } from './summary-figures.ts';
import type { SummaryResult } from './summary-result.ts';

/** The figures of the record everything else explains, and what matters of them and of what the other reports found. */
export async function buildSummary(source: ReportSource, found: Leads = {}): Promise<SummaryResult> {
  const { record } = source;
  return {
    figures: summaryFigures(record),
    lead: leadOf(found, record),
    sentences: [
      whatIsToCome(record, await readLastPeriod(source)),
      whoCarriesIt(record, await readSlipping(source)),
      whetherToBelieveIt(forecastRows(record)),
    ],
  };
}
