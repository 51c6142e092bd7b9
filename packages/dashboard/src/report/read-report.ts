import { type AnyReportData, DATA_ELEMENT, REPORT_VERSION } from '@perennial/study/reports';

export type ReadReport =
  | { readonly data: AnyReportData }
  | { readonly failure: 'no-data' | 'unreadable' }
  | { readonly failure: 'newer'; readonly version: number };

/** The data inlined in a page: base64 of gzip of JSON. */
export async function readReport(page: Document): Promise<ReadReport> {
  const packed = page.getElementById(DATA_ELEMENT)?.textContent?.trim();
  if (!packed) return { failure: 'no-data' };
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const data: AnyReportData = await new Response(stream).json();
    return data.version > REPORT_VERSION ? { failure: 'newer', version: data.version } : { data };
  } catch {
    return { failure: 'unreadable' };
  }
}
