import { reportDefinitions } from './definitions.ts';
import { type AnyReportData, type Handout, hasOrders } from './report-data.ts';
import { requireReport } from './require-report.ts';
import { definitionsOf } from './subscription-definitions.ts';

/** A page for others: it names who made it, and of the reports it holds those that were chosen alone. Fails with `option-invalid` where there is no such report. */
export function asHandout(data: AnyReportData, { brand, only }: Handout): AnyReportData {
  const named = { ...data, ...(brand && { brand }) };
  if (!only) return named;
  const known = [...(hasOrders(data) ? reportDefinitions : []), ...(data.subscriptions ? definitionsOf(data) : [])];
  for (const name of only)
    requireReport(
      name,
      known.map((definition) => ({ definition })),
    );
  // What a customer would bring under other assumptions is reckoned from what the method found.
  const needed = only.includes('customers') ? [...only, 'method'] : only;
  const kept = <Results extends object>(results: Results): Results =>
    Object.fromEntries(Object.entries(results).filter(([name]) => needed.includes(name))) as Results;
  return {
    ...named,
    only,
    ...(hasOrders(data) && { reports: kept(data.reports) }),
    ...(data.subscriptions && { subscriptions: kept(data.subscriptions) }),
  } as AnyReportData;
}
