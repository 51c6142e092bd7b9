import { textWidth } from './text-width.ts';

/** Words in lines of at most `width` cells, every line after `indent` spaces. A longer word stands alone. */
export function wrap(text: string, width: number, indent = 0): string {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent + textWidth(longer) > width) {
      lines.push(margin + line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(margin + line);
  return lines.join('\n');
}
