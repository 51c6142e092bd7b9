/** A fenced code block of a page. */
export interface Block {
  readonly language: string;
  /** What follows the language on the fence: `not-run`. */
  readonly marks: readonly string[];
  readonly code: string;
  /** Line of the code's first line, from 1. */
  readonly line: number;
  /** Whether only blank lines stand between it and the block before it. */
  readonly follows: boolean;
}

/** The fenced code blocks of a Markdown page, in order. */
export function blocksOf(page: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { readonly language: string; readonly marks: readonly string[]; readonly line: number } | null = null;
  let code: string[] = [];
  let proseBetween = true;
  for (const [i, line] of page.split('\n').entries()) {
    const fence = /^```(.*)$/.exec(line);
    if (open && fence) {
      blocks.push({ ...open, code: code.join('\n'), follows: !proseBetween });
      open = null;
      proseBetween = false;
    } else if (open) code.push(line);
    else if (fence) {
      const [language = '', ...marks] = (fence[1] ?? '').trim().split(/\s+/);
      open = { language, marks, line: i + 2 };
      code = [];
    } else if (line.trim() !== '') proseBetween = true;
  }
  if (open) throw new SyntaxError(`a code block that begins at line ${open.line - 1} does not end`);
  return blocks;
}
