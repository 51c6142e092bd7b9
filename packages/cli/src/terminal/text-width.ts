// Combining marks and joiners take no cell of their own; East Asian wide characters and pictures take two.
const NO_WIDTH = /^(?:\p{Mark}|\p{Format})$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/** Cells a text takes on a terminal. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** The text in at most `width` cells; where something had to go, it ends in `…`. */
export function truncate(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const character of text) {
    const next = used + characterWidth(character);
    if (next > width - 1) break;
    kept += character;
    used = next;
  }
  return width > 0 ? `${kept}…` : '';
}

/** The text in at most `width` cells; where something had to go, its beginning and its end are left, which tell names apart. */
export function truncateMiddle(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const tail = Math.floor((width - 1) / 3);
  const signs = [...text].reverse();
  let kept = '';
  let used = 0;
  for (const sign of signs) {
    used += characterWidth(sign);
    if (used > tail) break;
    kept = sign + kept;
  }
  return `${truncate(text, width - textWidth(kept))}${kept}`;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}

/** The first character that may take another number of cells than one. */
const SOFT_HYPHEN = '\u00ad';

function characterWidth(character: string): number {
  // Nearly all of a text in English: no class of Unicode is asked.
  if (character < SOFT_HYPHEN) return 1;
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
