import type { Language } from '@perennial/words';
import type { StudyRecord } from '../record/study-record.ts';
import type { SubscriptionRecord } from '../record/subscription-record.ts';
import type { ReportResults } from './definitions.ts';
import type { SubscriptionResults } from './subscription-definitions.ts';

/** Version of the shape below: a page refuses a higher one, and of what a run has left any other is refused. */
export const REPORT_VERSION = 2;

/** Where the data go in the template. The element put there: `<script type="application/octet-stream" id="report-data">`, base64 of gzip of JSON. */
export const DATA_MARKER = '<!--PERENNIAL-DATA-->';
export const DATA_ELEMENT = 'report-data';
/** Where the page without scripts goes: it is replaced by the page itself. */
export const STATIC_MARKER = '<!--PERENNIAL-STATIC-->';

/** How a page is made for others to read. */
export interface Handout {
  /** Who hands it out, and their logo as a `data:` address. */
  readonly brand?: { readonly name: string; readonly logo: string | null };
  /** The reports that it holds, and no others. */
  readonly only?: readonly string[];
}

/**
 * All that a report shows: the study's own record, and what is drawn of it. Plain JSON; a number that is not finite is null.
 * Money is in minor units of `record.settings.currency` (`minorUnits` digits) unless said. No text in it may be taken for markup.
 * Of a big business it holds aggregates and two thousand customers, never all.
 */
export interface ReportData extends Handout {
  readonly version: typeof REPORT_VERSION;
  readonly language: Language;
  /** Customers are named by keyed hashes, and no rows of the source are quoted. */
  readonly anonymised: boolean;
  /** As the ledger keeps it. */
  readonly record: StudyRecord;
  /** What each report found, in the order in which they are read. */
  readonly reports: ReportResults;
  /** What those of subscriptions found, where the business has some beside its orders. */
  readonly subscriptions?: SubscriptionResults;
}

/** The same of a business that sells by subscriptions alone. */
export interface SubscriptionReportData extends Handout, Pick<ReportData, 'version' | 'language' | 'anonymised'> {
  readonly record: SubscriptionRecord;
  readonly subscriptions: SubscriptionResults;
}

/** All that a report shows, whatever the business sells by. */
export type AnyReportData = ReportData | SubscriptionReportData;

export function hasOrders(data: AnyReportData): data is ReportData {
  return 'reports' in data;
}
