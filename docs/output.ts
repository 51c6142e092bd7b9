/** What a person sees in the end of a text that rewrites its own lines, as progress does. */
export function seen(text: string): string {
  return text
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf('\r\u001b[K') + 1).replace('\u001b[K', ''))
    .join('\n');
}

/**
 * Whether a text is what a page shows of it. `…` on a line of its own stands for any lines, or none; within a line for any text.
 * Blanks at the ends of lines and of the whole do not matter.
 */
export function isShownBy(actual: string, shown: string): boolean {
  const pattern = tidy(shown)
    .split('\n')
    .map((line) => (line.trim() === '…' ? '(?:.*\\n)*?' : `${line.split('…').map(escaped).join('.*?')}\\n`))
    .join('');
  return new RegExp(`^${pattern}$`).test(`${tidy(actual)}\n`);
}

function tidy(text: string): string {
  return text.replaceAll(/[ \t]+$/gm, '').replaceAll(/^\n+|\n+$/g, '');
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
