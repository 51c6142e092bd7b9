import type { Answer } from '@perennial/server';
import type { Language } from '@perennial/words';
import { ask } from '../ask.ts';

/** Where visitors of the demonstration shop come from. */
export const sources = ['direct', 'newsletter', 'search', 'ads'] as const;

/** A visitor of the demonstration shop. */
export interface Guest {
  readonly anonymousId: string;
  readonly source: (typeof sources)[number];
  readonly consents: boolean;
}

/** What a click has led to. */
export interface Visit extends Answer<'POST /api/demo-shop/clicks'> {
  /** Milliseconds from the click to the composed page. */
  readonly took: number;
}

export interface Click {
  readonly type: 'track' | 'page';
  readonly event?: string;
  readonly properties?: Readonly<
    Record<string, string | number | readonly Readonly<Record<string, string | number>>[]>
  >;
}

/** Tells what a guest does, and has the page composed anew: the way of an event of any shop. */
export async function visit(
  { anonymousId, source, consents }: Guest,
  click: Click,
  language: Language,
): Promise<Visit> {
  const context = { page: { path: '/' }, campaign: { source }, device: { type: 'desktop' } };
  const body = { anonymousId, messageId: newId(), consents, context, ...click };
  const started = performance.now();
  const answer = await ask('POST /api/demo-shop/clicks', { body, language });
  return { ...answer, took: performance.now() - started };
}

/** Somebody who has never been here. */
export function newGuest(source: Guest['source'] = 'direct'): Guest {
  return { anonymousId: `guest-${newId()}`, source, consents: true };
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
