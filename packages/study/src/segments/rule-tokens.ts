import { Failure } from '@perennial/words';

/** A piece of a rule. `text` is as it was written, but for a quoted one: then what stands between the quotes. */
export interface Token {
  readonly type: 'word' | 'number' | 'text' | 'sign' | 'end';
  readonly text: string;
  /** Of its first character, counted from 1. */
  readonly at: number;
}

const PIECES = [
  ['number', /-?\d+(?:\.\d+)?%?(?![\w.-])/y],
  ['word', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['sign', /<=|>=|!=|<>|[=<>(),]/y],
] as const;

/** The pieces of a rule and its end. Fails with `option-invalid` at the place that cannot be read. */
export function ruleTokens(rule: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < rule.length) {
    if (/\s/.test(rule[at]!)) at += 1;
    else {
      const { token, end } = /['"]/.test(rule[at]!) ? quoted(rule, at) : unquoted(rule, at);
      tokens.push(token);
      at = end;
    }
  }
  return [...tokens, { type: 'end', text: '', at: rule.length + 1 }];
}

interface Piece {
  readonly token: Token;
  readonly end: number;
}

function unquoted(rule: string, at: number): Piece {
  for (const [type, pattern] of PIECES) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(rule) ?? [];
    if (text !== undefined) return { token: { type, text, at: at + 1 }, end: at + text.length };
  }
  const found = /^[^\s,()]+/.exec(rule.slice(at))?.[0] ?? rule[at]!;
  throw new Failure('option-invalid.rule-unreadable', {
    position: { count: at + 1 },
    found: { text: found },
    rule: { text: rule },
  });
}

/** A text in quotes; the quote within is written twice. */
function quoted(rule: string, start: number): Piece {
  const quote = rule[start]!;
  let text = '';
  for (let at = start + 1; at < rule.length; at += 1) {
    if (rule[at] !== quote) text += rule[at];
    else if (rule[at + 1] === quote) {
      text += quote;
      at += 1;
    } else return { token: { type: 'text', text, at: start + 1 }, end: at + 1 };
  }
  throw new Failure('option-invalid.rule-open-text', {
    position: { count: start + 1 },
    quote: { text: quote },
    rule: { text: rule },
  });
}
