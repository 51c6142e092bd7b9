import { pathToFileURL } from 'node:url';

/** Where a report lies, and how to look at it. shown: the path as a person would type it. */
export function reportAddress(path: string, shown: string, platform: string): string {
  const open = platform.startsWith('win32') ? 'start ""' : platform.startsWith('darwin') ? 'open' : 'xdg-open';
  const quoted = /^[\w./\\:-]+$/.test(shown) ? shown : `"${shown.replace(/(["$`])/g, '\\$1')}"`;
  return `\nThe report: ${pathToFileURL(path).href}\n  $ ${open} ${quoted}\n`;
}
