/** Where a source file holds a sentence, and how it begins. */
export interface Sentence {
  readonly line: number;
  readonly text: string;
}

/** Three words after each other, with blanks between them: what a person reads, not a name or a statement. */
const SENTENCE = /[A-Za-z’'-]{2,}[,:;]? [A-Za-z’'-]{1,}[,:;]? [A-Za-z’'-]{2,}/;

/** What begins like this is SQL, a type of one, or a part of either. */
const STATEMENT =
  /^\s*\(?(select|with|insert|create|drop|delete|update|alter|begin|commit|copy|from|where|group by|order by|cast|case|join|left join|and|or|set|union|attach|timestamp|double|decimal)\b/i;

/**
 * The English sentences among the strings of a TypeScript source: not those of comments, of SQL templates (sql`…`) or of import
 * statements, nor the texts of errors that only a programmer sees (RangeError, TypeError, plain Error).
 */
export function findSentences(source: string): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const { text, at, before } of literalsOf(source)) {
    if (/\bsql\s*$/.test(before) || /\b(from|import)\s*\(?\s*$/.test(before)) continue;
    if (/\bnew (Range|Type|Syntax)?Error\(\s*$/.test(before) || STATEMENT.test(text)) continue;
    const words = text.replace(/\$\{[^}]*\}/g, ' … ');
    if (SENTENCE.test(words)) found.push({ line: source.slice(0, at).split('\n').length, text: text.slice(0, 60) });
  }
  return found;
}

interface Literal {
  readonly text: string;
  readonly at: number;
  /** The code just before it. */
  readonly before: string;
}

/** A comment, a regular expression, or a string of one of the three quotes; a template may hold others in its holes. */
const TOKEN =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?<=[=(,:[!&|?{};]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/[a-z]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`/g;

function literalsOf(source: string): readonly Literal[] {
  const found: Literal[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) {
    const [token] = match;
    const at = match.index;
    const end = token === '`' ? endOfTemplate(source, at) : at + token.length;
    if (/^['"`]/.test(token))
      found.push({ text: source.slice(at + 1, end - 1), at, before: source.slice(Math.max(0, at - 40), at) });
    TOKEN.lastIndex = end;
  }
  return found;
}

/** The place after the closing backtick, past templates within its holes. */
function endOfTemplate(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== '`') {
    if (source[at] === '\\') at += 2;
    else if (source.startsWith('${', at)) at = endOfHole(source, at + 2);
    else at += 1;
  }
  return at + 1;
}

function endOfHole(source: string, start: number): number {
  let at = start;
  for (let depth = 1; at < source.length && depth > 0; ) {
    if (source[at] === '`') at = endOfTemplate(source, at);
    else {
      depth += source[at] === '{' ? 1 : source[at] === '}' ? -1 : 0;
      at += 1;
    }
  }
  return at;
}
