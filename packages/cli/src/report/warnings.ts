import type { RunRecord } from '@perennial/study';
import { plainText } from '../terminal/plain-text.ts';
import { wrap } from '../terminal/wrap.ts';
import { type Page, section } from './page.ts';

/** What a reader must know before using the figures. */
export function warnings({ warnings: list }: Pick<RunRecord, 'warnings'>, page: Page): string {
  const { say, tell } = page.speaker;
  const told = list.map((warning) => tell('warning', warning) ?? warning.code);
  const lines = told.map((words) => `  ! ${wrap(plainText(words), Math.min(page.width, 100), 4).trimStart()}`);
  return section(page, say('run.warnings'), lines);
}
