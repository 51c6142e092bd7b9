import { gzipSync } from 'node:zlib';
import { type AnyReportData, DATA_ELEMENT, DATA_MARKER, STATIC_MARKER } from './report-data.ts';
import { staticPage } from './static-page.ts';

/**
 * The page with the data in it: base64 of gzip of JSON, so that nothing in the data can end the element that holds them; and, where there is a place for it, what a reader without scripts sees. Throws a
 * RangeError where the template has no place for data.
 */
export function putIntoTemplate(template: string, report: AnyReportData): string {
  if (!template.includes(DATA_MARKER)) throw new RangeError(`invalid template; holds no ${DATA_MARKER}`);
  const data = gzipSync(JSON.stringify(report), { level: 9 }).toString('base64');
  const element = `<script type="application/octet-stream" id="${DATA_ELEMENT}">${data}</script>`;
  const withData = putAt(template, DATA_MARKER, element);
  return withData.includes(STATIC_MARKER) ? putAt(withData, STATIC_MARKER, staticPage(report)) : withData;
}

function putAt(text: string, marker: string, what: string): string {
  const place = text.indexOf(marker);
  return text.slice(0, place) + what + text.slice(place + marker.length);
}
