import type { StudyRecord } from '@perennial/study';
import { bar } from '../terminal/bar.ts';
import { percent } from '../terminal/number.ts';
import { padStart } from '../terminal/text-width.ts';
import { type Page, section } from './page.ts';

const LONGEST_BAR = 24;
const WORDS = 60;

/** How much of the money hangs on how few. */
export function concentration({ concentration: shares }: StudyRecord, page: Page): string {
  const width = Math.max(0, Math.min(LONGEST_BAR, page.width - WORDS));
  const lines = shares.map(
    ({ top, expected, historic }) =>
      `  Best ${padStart(`${top} %`, 4)}  ${bar(expected, width)} ${padStart(percent(expected), 6)} of what is expected, ${padStart(percent(historic), 6)} of what was`,
  );
  return section(page, 'How much hangs on how few', lines);
}
