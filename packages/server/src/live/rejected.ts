import type { Failure, Speaker } from '@perennial/words';
import type { Caller } from '../accounts/caller.ts';
import type { Rejected } from './rejections.ts';

/** Fields by which an event is rejected that say nothing of a person. */
const fields: Readonly<Record<string, readonly string[]>> = {
  'amount-unreadable': ['total', 'revenue', 'value'],
  'currency-unreadable': ['currency'],
  'time-unreadable': ['originalTimestamp', 'timestamp'],
};

/** An event that was rejected, as far as whoever connects a shop has to know it. */
export function rejectedEvent(body: unknown, kind: string | undefined, reason: string, source: string): Rejected {
  const { type = kind, event, messageId, properties, ...rest } = objectOf(body);
  const said = (fields[reason] ?? [])
    .map((field) => objectOf(properties)[field] ?? rest[field])
    .find((value) => value !== undefined && value !== null && value !== '');
  return {
    source,
    event: textOf(event) ?? textOf(type) ?? '',
    reason,
    said: said === undefined ? null : typeof said === 'object' ? JSON.stringify(said) : String(said),
    messageId: textOf(messageId),
  };
}

/** Refusals of whole requests that whoever connects a shop can mend; what they say names nobody. */
const ofRequests: readonly string[] = [
  ...[
    'not-allowed.origin',
    'not-allowed',
    'not-allowed.key',
    'not-signed-in',
    'not-signed-in.key',
    'wrong-address',
    'not-found.experience',
  ],
  ...['request-invalid', 'request-invalid.json', 'request-invalid.media-type', 'too-large', 'too-many-requests'],
];

/** What a shop asks. Other addresses may name a person. */
const ofShops = /^\/(v1\/(identify|track|page|screen|group|alias|batch|decide|outcomes)|ofrep\/v1\/evaluate\/flags)$/;

/** A request that was refused as a whole; null where nobody who connects a shop can do anything about it. */
export function refusedRequest({ words }: Failure, url: string, caller: Caller | null): Rejected | null {
  const [event = ''] = url.split('?', 1);
  if (!ofRequests.includes(words.code) || !ofShops.test(event)) return null;
  const source = caller && caller.role !== null ? caller.id : null;
  return { source, event, reason: words.code, values: words.values, said: null, messageId: null };
}

/** Why it was not taken, and what to do, in a reader's language. */
export function rejectedWords({ reason, values = {} }: Rejected, { say, tell }: Speaker): string {
  const [, field] = /^invalid: (.*)$/.exec(reason) ?? [];
  if (field !== undefined) return say('rejected.invalid', { field: { text: field } });
  const told = tell('rejected', { code: reason, values });
  if (told !== null) return told;
  const [why = '', remedy = ''] = ['', '.remedy'].map((part) => tell('failure', { code: reason + part, values }) ?? '');
  return say('rejected.refused', { why: { text: why }, remedy: { text: remedy } });
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
