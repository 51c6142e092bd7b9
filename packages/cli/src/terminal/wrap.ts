import { textWidth } from './text-width.ts';

// A number stays with its sign and its unit, whatever the line has room for.
const GLUED = / (?=[%=−])|(?<=[±=−]) /g;
const NO_BREAK = '\u00a0';

/** Chinese is written without spaces: a line may end after any of its signs, but for brackets that open and before signs that close. */
const BREAK_IN_WORD = /(?<=[\u3001-\u303f\u4e00-\u9fff\uff01-\uff5e])(?<![（“《])(?![，。、；：！？）”》])/u;

/** Words in lines of at most `width` cells, every line after `indent` spaces. A longer word stands alone. */
export function wrap(text: string, width: number, indent = 0): string {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = '';
  for (const { piece, space } of piecesOf(text)) {
    const longer = line === '' ? piece : `${line}${space}${piece}`;
    if (line !== '' && indent + textWidth(longer) > width) {
      lines.push(margin + line);
      line = piece;
    } else line = longer;
  }
  if (line !== '') lines.push(margin + line);
  return lines.join('\n').replaceAll(NO_BREAK, ' ');
}

/** What a line may not be broken within, each with what stands before it on the same line. */
function piecesOf(text: string): readonly { readonly piece: string; readonly space: '' | ' ' }[] {
  const words = text.replaceAll(GLUED, NO_BREAK).split(' ');
  return words
    .filter((word) => word !== '')
    .flatMap((word) => word.split(BREAK_IN_WORD).map((piece, i) => ({ piece, space: i === 0 ? ' ' : '' }) as const));
}
