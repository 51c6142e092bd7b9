import { createRequire } from 'node:module';

/** Path of the built pages of the server, one HTML file. Throws where they have not been built. */
export function serverPage(): string {
  return createRequire(import.meta.url).resolve('@perennial/dashboard/server.html');
}

/** Path of the built report template, one HTML file without its data. Throws where the page has not been built. */
export function reportTemplate(): string {
  return createRequire(import.meta.url).resolve('@perennial/dashboard/report.html');
}
