import { gunzipSync } from 'node:zlib';
import { DATA_ELEMENT, type ReportData } from '../../src/reports/report-data.ts';

export const template =
  '<!doctype html><html><head><title>Report</title></head><body><!--PERENNIAL-DATA--><script>start()</script></body></html>';

/** What a browser finds in the data element of a page, and what is left of the page without it. */
export function readPage(page: string): { readonly report: ReportData; readonly around: string } {
  const element = new RegExp(`<script type="application/octet-stream" id="${DATA_ELEMENT}">([^<]*)</script>`).exec(
    page,
  );
  if (!element) throw new RangeError('the page holds no data element');
  const report = JSON.parse(gunzipSync(Buffer.from(element[1] ?? '', 'base64')).toString()) as ReportData;
  return { report, around: page.replace(element[0], '<!--PERENNIAL-DATA-->') };
}
