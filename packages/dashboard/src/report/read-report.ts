import type { DATA_ELEMENT, REPORT_VERSION, ReportData } from '@perennial/study';

// Types only cross from study, whose code is for Node; the compiler holds these to its values.
const element: typeof DATA_ELEMENT = 'report-data';
const version: typeof REPORT_VERSION = 1;

export type ReadReport =
  | { readonly data: ReportData }
  | { readonly failure: 'no-data' | 'unreadable' }
  | { readonly failure: 'newer'; readonly version: number };

/** The data inlined in a page: base64 of gzip of JSON. */
export async function readReport(page: Document): Promise<ReadReport> {
  const packed = page.getElementById(element)?.textContent?.trim();
  if (!packed) return { failure: 'no-data' };
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const data: ReportData = await new Response(stream).json();
    return data.version > version ? { failure: 'newer', version: data.version } : { data };
  } catch {
    return { failure: 'unreadable' };
  }
}
