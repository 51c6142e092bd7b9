import type { StudyRecord } from '@perennial/study';
import { bar } from '../terminal/bar.ts';
import { padStart, textWidth, truncate } from '../terminal/text-width.ts';
import { type Page, section } from './page.ts';

const LONGEST_BAR = 24;

/** How much of the money hangs on how few. */
export function concentration({ concentration: shares }: StudyRecord, page: Page): string {
  const { say, format } = page.speaker;
  const longest = (values: readonly number[]) => Math.max(...values.map((value) => textWidth(format.share(value))));
  const percent = (value: number, width: number) => ({ words: padStart(format.share(value), width) });
  const line = ({ top, expected, historic }: StudyRecord['concentration'][number], width: number) =>
    say('run.concentration.line', {
      top: percent(top / 100, longest(shares.map((each) => each.top / 100))),
      bar: { words: bar(expected, width) },
      expected: percent(expected, longest(shares.map((each) => each.expected))),
      historic: percent(historic, longest(shares.map((each) => each.historic))),
    });
  const room = page.width - 2 - Math.max(0, ...shares.map((each) => textWidth(line(each, 0))));
  const width = Math.max(0, Math.min(LONGEST_BAR, room));
  return section(
    page,
    say('run.concentration'),
    shares.map((each) => truncate(`  ${line(each, width)}`, page.width)),
  );
}
