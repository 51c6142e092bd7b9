import { textWidth } from './text-width.ts';

// A number stays with its sign and its unit, whatever the line has room for.
const GLUED = / (?=[%=−])|(?<=[±=−]) /g;
const NO_BREAK = '\u00a0';

/** Words in lines of at most `width` cells, every line after `indent` spaces. A longer word stands alone. */
export function wrap(text: string, width: number, indent = 0): string {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .replaceAll(GLUED, NO_BREAK)
    .split(' ')
    .filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent + textWidth(longer) > width) {
      lines.push(margin + line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(margin + line);
  return lines.join('\n').replaceAll(NO_BREAK, ' ');
}
