import type { Message } from '@perennial/words';
import type { Report } from '../report/context.ts';

/** The kinds of what a study says by code; the keys of their words begin with it. */
export type MessageKind = 'choice' | 'missing' | 'note' | 'warning';

/** What a study says by code, in the page's language; null where the page has no words for it. */
export function messageWords({ tell }: Report, kind: MessageKind, message: Message | undefined): string | null {
  return message ? tell(kind, message) : null;
}
