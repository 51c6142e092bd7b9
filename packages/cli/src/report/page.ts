import type { RunRecord } from '@perennial/study';
import { methodTitle } from '@perennial/study/reports';
import { type Language, type Message, makeSpeaker, type Speaker, type WordKey } from '@perennial/words';
import { type Style, styleFor } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import type { Output } from '../world.ts';

/** What a section of a report is written on. */
export interface Page {
  readonly width: number;
  readonly style: Style;
  /** The reader's language, and how numbers are written in it. */
  readonly speaker: Speaker;
  /** What a message says. */
  says(message: Message<WordKey>): string;
  /** A paragraph, indented. */
  paragraph(text: string): string;
}

/** Lines longer than this are hard to read however wide the terminal is. */
const WIDEST = 120;
const WIDEST_PARAGRAPH = 100;
const NARROWEST = 60;
const INDENT = 2;

export function pageFor(output: Output, record: RunRecord, language: Language): Page {
  const width = Math.min(WIDEST, Math.max(NARROWEST, output.columns));
  const { currency, minorUnits } = record.settings;
  const speaker = makeSpeaker(language, { surface: 'terminal', currency, minorUnits, titleOf: methodTitle(record) });
  return {
    width,
    style: styleFor(output),
    speaker,
    says: ({ code, values }) => speaker.say(code, values),
    paragraph: (text) => wrap(text, Math.min(width, WIDEST_PARAGRAPH), INDENT),
  };
}

/** A section: its title, and under it what it has to say. Empty where it has nothing. */
export function section({ style }: Page, title: string, parts: readonly (string | null)[]): string {
  const filled = parts.filter((part) => part !== null && part !== '');
  return filled.length === 0 ? '' : `${style.bold(title)}\n${filled.join('\n')}\n`;
}
