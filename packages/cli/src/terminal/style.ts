/** Dress for text; without colour each is the text itself. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  bad(text: string): string;
}

const plain = (text: string) => text;
const ansi = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;

export function styleFor({ colour }: { readonly colour: boolean }): Style {
  if (!colour) return { bold: plain, dim: plain, good: plain, bad: plain };
  return { bold: ansi(1, 22), dim: ansi(2, 22), good: ansi(32, 39), bad: ansi(31, 39) };
}
