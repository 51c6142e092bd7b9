import type { StudyRecord } from '@perennial/study';
import { padEnd } from '../terminal/text-width.ts';
import { type Page, section } from './page.ts';

const DEFAULT_FOLDER = 'perennial';

/** Where the files are, and what to do next. */
export function nextSteps({ files, seconds, sources }: StudyRecord, folder: string, page: Page): string {
  const where = folder === DEFAULT_FOLDER ? '' : ` --workspace ${quoted(folder)}`;
  const table = sources.find(({ format }) => format === 'table')?.name;
  const steps = [
    [`perennial score CUSTOMER${where}`, 'one customer'],
    table === undefined
      ? [`perennial export values.csv${where}`, 'all of them in a file']
      : [`perennial export${where}`, 'the query for all of them'],
    [`perennial run ${table ?? 'NEWER.csv'}${where}`, 'later: says what changed'],
  ] as const;
  const longest = Math.max(...steps.map(([command]) => command.length));
  return section(page, `Done in ${seconds.toFixed(1)} s. The files`, [
    ...files.map((name, i) => (table !== undefined && i === 0 ? `  the table ${name}` : `  ${folder}/${name}`)),
    ...steps.map(([command, words]) => `  $ ${padEnd(command, longest)}  ${page.style.dim(words)}`),
  ]);
}

function quoted(folder: string): string {
  return /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", `'\\''`)}'`;
}
