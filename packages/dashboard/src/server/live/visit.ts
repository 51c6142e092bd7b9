import type { Answer } from '@perennial/server';
import type { Language } from '@perennial/words';
import { ask } from '../ask.ts';
import type { Decision, PersonNow } from './answers.ts';

/** A visitor of the demonstration shop. */
export interface Guest {
  readonly anonymousId: string;
  readonly userId: string | null;
  readonly consents: boolean;
}

/** What a click has led to. */
export interface Visit {
  readonly person: PersonNow | null;
  readonly page: Answer<'POST /v1/decide'>['slots'];
  readonly why: Decision | null;
  /** Milliseconds from the event to the composed page. */
  readonly took: number;
}

export interface Click {
  readonly type: 'track' | 'page' | 'identify';
  readonly event?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** Sends an event of a guest, and has the page composed anew: as the script of a shop does. */
export async function visit(guest: Guest, click: Click, experience: string, language: Language): Promise<Visit> {
  const { anonymousId, userId, consents } = guest;
  const { type, ...said } = click;
  const who = { anonymousId, ...(userId !== null && { userId }) };
  const started = performance.now();
  await ask(`POST /v1/${type}`, { body: { ...who, ...said, context: { consent: consents } }, language });
  const decided = await ask('POST /v1/decide', { body: { ...who, experience, consents }, language });
  const took = performance.now() - started;
  const id = userId ?? anonymousId;
  const [person, why] = await Promise.all([
    ask('GET /v1/customers/:id', { params: { id }, language }).catch(() => null),
    ask('GET /api/decisions/:id', { params: { id: decided.decision }, language }).catch(() => null),
  ]);
  return { person, page: decided.slots, why, took };
}

/** An id that nobody had before. */
export function newGuest(): Guest {
  const id = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  return { anonymousId: `guest-${id}`, userId: null, consents: true };
}
