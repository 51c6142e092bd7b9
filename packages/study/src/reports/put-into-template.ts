import { gzipSync } from 'node:zlib';
import { DATA_ELEMENT, DATA_MARKER, type ReportData } from './report-data.ts';

/**
 * The page with the data in it: base64 of gzip of JSON, so that nothing in the data can end the element that holds them. Throws a
 * RangeError where the template has no place for data.
 */
export function putIntoTemplate(template: string, report: ReportData): string {
  const place = template.indexOf(DATA_MARKER);
  if (place < 0) throw new RangeError(`invalid template; holds no ${DATA_MARKER}`);
  const data = gzipSync(JSON.stringify(report), { level: 9 }).toString('base64');
  const element = `<script type="application/octet-stream" id="${DATA_ELEMENT}">${data}</script>`;
  return template.slice(0, place) + element + template.slice(place + DATA_MARKER.length);
}
