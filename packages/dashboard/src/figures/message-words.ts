import type { Message } from '@perennial/words';
import type { Report } from '../report/context.ts';
import type { Hole, Holes } from '../words/say.ts';
import { isWordKey } from '../words/words.ts';
import { methodWords } from './method-words.ts';

/** The kinds of what a study says by code; the keys of their words begin with it. */
export type MessageKind = 'choice' | 'missing' | 'note' | 'warning';

/** What a study says by code, in the page's language; null where the page has no words for it. */
export function messageWords(report: Report, kind: MessageKind, message: Message | undefined): string | null {
  const key = `${kind}.${message?.code}`;
  return message && isWordKey(key) ? report.say(key, holesOf(report, message.values)) : null;
}

/** Methods are called as the page calls them. */
function holesOf(report: Report, values: Message['values']): Holes {
  const { losses } = report.data.record.backtest;
  const called = (method: string) =>
    methodWords(report, losses.find((each) => each.method === method) ?? { method, title: method });
  return Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, Hole] => [
      name,
      'methods' in value ? { methods: value.methods.map(called) } : value,
    ]),
  );
}
