import type { FoundReport } from '@perennial/study';
import type { Language } from '@perennial/words';
import { plainText } from '../terminal/plain-text.ts';
import type { Output } from '../world.ts';
import { pageFor, section } from './page.ts';

/** What to do now, at the end of a run: the first thing with its worth, then the others with what they take and how they are checked. */
export function opportunities(
  { definition, record, answer, sentences, tables }: FoundReport,
  output: Output,
  language: Language,
): string {
  const page = pageFor(output, record, language);
  const paragraph = (text: string) => page.paragraph(plainText(text));
  const n = tables[0]?.rows.length ?? 0;
  return `\n${section(page, page.says(definition.title), [
    paragraph(page.speaker.format.paragraph(answer.map(page.says))),
    ...sentences.map((sentence) => paragraph(page.says(sentence))),
    n > 0 ? page.style.dim(paragraph(page.speaker.say('opportunities.next', { n: { count: n } }))) : null,
  ])}`;
}
