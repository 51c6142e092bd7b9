import type { StudyRecord } from '@perennial/study';
import { type Money, moneyIn } from '../terminal/money.ts';
import { type Style, styleFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Output } from '../world.ts';

/** What a section of a report is written on. */
export interface Page {
  readonly width: number;
  readonly money: Money;
  readonly style: Style;
  /** A paragraph, indented. */
  paragraph(text: string): string;
}

/** Lines longer than this are hard to read however wide the terminal is. */
const WIDEST = 120;
const NARROWEST = 60;
const INDENT = 2;

export function pageFor(output: Output, settings: StudyRecord['settings']): Page {
  const width = Math.min(WIDEST, Math.max(NARROWEST, output.columns));
  return {
    width,
    money: moneyIn(settings),
    style: styleFor(output),
    paragraph: (text) => wrap(text, Math.min(width, 100), INDENT),
  };
}

/** A section: its title, and under it what it has to say. Empty where it has nothing. */
export function section({ style }: Page, title: string, parts: readonly (string | null)[]): string {
  const said = parts.filter((part) => part !== null && part !== '');
  return said.length === 0 ? '' : `${style.bold(title)}\n${said.join('\n')}\n`;
}
