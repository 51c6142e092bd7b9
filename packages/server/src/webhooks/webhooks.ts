import { Failure, type Language } from '@perennial/words';
import type { Kysely } from 'kysely';
import { mailOf } from '../mail/mail-of.ts';
import type { SendMail } from '../mail/open-mail.ts';
import { askOutside, type Outside } from '../outside/ask-outside.ts';
import type { Database } from '../store/database.ts';
import { SECRET_BEGINNING, signatureOf } from './sign.ts';

export interface WebhookWorld {
  readonly db: Kysely<Database>;
  readonly now: () => Date;
  readonly randomKey: () => Uint8Array;
  readonly outside: Outside;
  /** Sends what a run brought to addresses of mail; null where the server has no mail. */
  readonly mail: SendMail | null;
  /** In which mail is written, and where the pages are that it leads to. */
  readonly language: () => Language;
  readonly address: () => string;
}

/** After a try that nobody took, it is tried again after so many seconds, as Standard Webhooks 1.0 has it: ten tries within 75 hours and a half, before what jitter adds. */
const AGAIN = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;
/** By at most this share a wait is longer, at random: what one fault held back does not come back all at once. */
const JITTER = 0.1;
/** Whoever asks to be left alone for longer is tried again after this many seconds. */
const LONGEST_WAIT = 86_400;
/** So long a server that has begun to send is waited for before another one sends, and an answer, in milliseconds. */
const SENDING = 60_000;
const PATIENCE = 15_000;
const AT_ONCE = 20;
const GONE = 410;
const TAKEN = 204;
/** Before an address of mail, which is told the same in words. */
export const MAIL = 'mailto:';

/** Makes a webhook. Its secret, by which messages are known as ours, is said once, here. */
export async function makeWebhook(
  { db, now, randomKey }: Pick<WebhookWorld, 'db' | 'now' | 'randomKey'>,
  address: string,
  by: string,
): Promise<{ readonly id: string; readonly secret: string }> {
  const id = newId(randomKey);
  const secret = SECRET_BEGINNING + Buffer.from(randomKey()).toString('base64');
  await db.insertInto('webhooks').values({ id, address, secret, made_by: by, made_at: now().getTime() }).execute();
  return { id, secret };
}

export async function removeWebhook({ db }: Pick<WebhookWorld, 'db'>, id: string): Promise<void> {
  const { numDeletedRows } = await db.deleteFrom('webhooks').where('id', '=', id).executeTakeFirst();
  if (Number(numDeletedRows) === 0) throw new Failure('not-found.thing', { id: { text: id } });
  await db.deleteFrom('deliveries').where('webhook', '=', id).execute();
}

/** Puts a message for every webhook where it is sent from, at least once. */
export async function tellWebhooks(
  { db, now, randomKey }: WebhookWorld,
  type: 'run.completed' | 'refresh.failed',
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  const body = JSON.stringify({ type, timestamp: now().toISOString(), data });
  for (const { id: webhook } of await db.selectFrom('webhooks').select('id').execute())
    await db
      .insertInto('deliveries')
      .values({ id: `msg_${newId(randomKey)}`, webhook, body, tries: 0, next_at: now().getTime(), state: 'waiting' })
      .execute();
}

/** Sends what is due. */
export async function sendDue(world: WebhookWorld): Promise<void> {
  const { db, now } = world;
  const due = await db
    .selectFrom('deliveries')
    .innerJoin('webhooks', 'webhooks.id', 'deliveries.webhook')
    .select(['deliveries.id', 'body', 'tries', 'next_at', 'address', 'secret', 'webhook'])
    .where('state', '=', 'waiting')
    .where('next_at', '<=', now().getTime())
    .orderBy('next_at')
    .limit(AT_ONCE)
    .execute();
  for (const delivery of due) {
    const { numUpdatedRows } = await db
      .updateTable('deliveries')
      .set({ next_at: now().getTime() + SENDING })
      .where('id', '=', delivery.id)
      .where('next_at', '=', delivery.next_at)
      .executeTakeFirst();
    if (Number(numUpdatedRows) > 0) await send(world, delivery);
  }
}

interface Delivery {
  readonly id: string;
  readonly body: string;
  readonly tries: number;
  readonly address: string;
  readonly secret: string;
  readonly webhook: string;
}

async function send(world: WebhookWorld, delivery: Delivery): Promise<void> {
  const { db, now, randomKey } = world;
  const { id, tries } = delivery;
  const { status, retryAfter } = await answerTo(world, delivery);
  if (status === GONE) return removeWebhook(world, delivery.webhook);
  const isTaken = status !== null && status >= 200 && status < 300;
  const wait = AGAIN[tries];
  const state = isTaken ? 'delivered' : wait === undefined ? 'failed' : 'waiting';
  const seconds = Math.max((wait ?? 0) * (1 + (JITTER * randomKey()[0]!) / 255), secondsOf(retryAfter, now()));
  const next_at = state === 'waiting' ? Math.round(now().getTime() + seconds * 1000) : null;
  await db
    .updateTable('deliveries')
    .set({ state, next_at, tries: tries + 1 })
    .where('id', '=', id)
    .execute();
}

/** For how long `Retry-After` asks to wait, in seconds or as a date (RFC 9110, 10.2.3); 0 where it says nothing. */
function secondsOf(retryAfter: string | undefined, now: Date): number {
  const said = retryAfter?.trim() ?? '';
  const seconds = /^\d+$/.test(said) ? Number(said) : (Date.parse(said) - now.getTime()) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(0, seconds), LONGEST_WAIT) : 0;
}

interface AnswerTo {
  /** Null where nobody answered, or the address may not be asked. */
  readonly status: number | null;
  readonly retryAfter?: string | undefined;
}

/** What was answered. Of mail, that it was taken. */
async function answerTo(
  { outside, now, mail, language, address: pages }: WebhookWorld,
  { id, body, address, secret }: Delivery,
): Promise<AnswerTo> {
  if (address.startsWith(MAIL)) {
    const to = address.slice(MAIL.length);
    const isSent = mail !== null && (await mail({ to, id, ...mailOf(JSON.parse(body), language(), pages()) }));
    return { status: isSent ? TAKEN : null };
  }
  const timestamp = Math.floor(now().getTime() / 1000);
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatureOf(secret, { id, timestamp, body }),
  };
  try {
    const answer = await askOutside(outside, address, { method: 'POST', headers, body, patience: PATIENCE });
    // Whatever else it says is of no use, however long it may be.
    answer.destroy();
    return { status: answer.statusCode ?? null, retryAfter: answer.headers['retry-after'] };
  } catch (error) {
    if (error instanceof Failure) return { status: null };
    throw error;
  }
}

function newId(randomKey: () => Uint8Array): string {
  return Buffer.from(randomKey()).toString('base64url').slice(0, 12);
}
