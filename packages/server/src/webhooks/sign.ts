import { createHmac } from 'node:crypto';

export const SECRET_BEGINNING = 'whsec_';

export interface SignedMessage {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

/** The signature of a message by Standard Webhooks 1.0, with a secret as it is handed out: `whsec_` and its bytes in base64. */
export function signatureOf(secret: string, { id, timestamp, body }: SignedMessage): string {
  const key = Buffer.from(secret.slice(SECRET_BEGINNING.length), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
