import { pathToFileURL } from 'node:url';
import type { Speaker } from '@perennial/words';

/** Where a report lies, and how to look at it. shown: the path as a person would type it. */
export function reportAddress(path: string, shown: string, platform: string, { say }: Speaker): string {
  const open = platform.startsWith('win32') ? 'start ""' : platform.startsWith('darwin') ? 'open' : 'xdg-open';
  const quoted = /^[\w./\\:-]+$/.test(shown) ? shown : `"${shown.replace(/(["$`])/g, '\\$1')}"`;
  const address = say('run.report', { address: { words: pathToFileURL(path).href } });
  return `\n${address}\n  $ ${open} ${quoted}\n`;
}
