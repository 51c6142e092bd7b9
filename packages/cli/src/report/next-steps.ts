import type { RunRecord } from '@perennial/study';
import { padEnd } from '../terminal/text-width.ts';
import { type Page, section } from './page.ts';
import { workspaceWords } from './workspace-words.ts';

/** Where the files are, and what to do next. */
export function nextSteps({ files, seconds, sources }: RunRecord, folder: string, page: Page): string {
  const where = workspaceWords(folder);
  const { say, format } = page.speaker;
  const table = sources.find(({ format }) => format.name === 'table')?.name;
  const steps = [
    [`perennial score CUSTOMER${where}`, say('run.next.score')],
    table === undefined
      ? [`perennial export values.csv${where}`, say('run.next.export')]
      : [`perennial export${where}`, say('run.next.query')],
    [`perennial run ${table ?? 'NEWER.csv'}${where}`, say('run.next.run')],
  ] as const;
  const longest = Math.max(...steps.map(([command]) => command.length));
  const title = say('run.files.title', { seconds: { words: format.decimal(seconds) } });
  return section(page, title, [
    ...files.map((name, i) =>
      table !== undefined && i === 0 ? `  ${say('run.files.table', { name: { text: name } })}` : `  ${folder}/${name}`,
    ),
    ...steps.map(([command, words]) => `  $ ${padEnd(command, longest)}  ${page.style.dim(words)}`),
  ]);
}
