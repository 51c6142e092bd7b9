import type { Reconciliation } from '@perennial/import';
import type { Message, MessageValue, WordKey } from '@perennial/words';

/** Longest part of a row that an error shows. */
const SHOWN = 60;

type Excluded = Reconciliation['excluded'][number];

/** The rows that were not used, by reason, with the first of each; an empty text where all were used. */
export function leftOut({ excluded }: Reconciliation): MessageValue {
  const rows = excluded.filter((line) => line.rows > 0);
  if (rows.length === 0) return { text: '' };
  return say('left-out.all', { reasons: { clauses: rows.map(reasonOf) } });
}

function reasonOf({ rows, reason, option, choice, examples: [first] }: Excluded): MessageValue {
  const values = { rows: { count: rows }, reason: say(`reason.${reason}`) };
  const details = [...(option ? [{ option, ...(choice && { choice }) }] : []), ...(first ? [exampleOf(first)] : [])];
  return details.length === 0
    ? say('left-out.reason', values)
    : say('left-out.reason.details', { ...values, details: { clauses: details } });
}

function exampleOf({ file, line, content }: Excluded['examples'][number]): MessageValue {
  const shown = { text: shortened(content) };
  return line === null
    ? say('left-out.example', { content: shown })
    : say('left-out.example.line', { file: { text: file }, line: { count: line }, content: shown });
}

function say(code: WordKey, values: Message['values'] = {}): MessageValue {
  return { message: { code, values } };
}

function shortened(content: string): string {
  const line = content.replaceAll(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
