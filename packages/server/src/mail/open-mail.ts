import type { Environment } from '@perennial/engine/storage';
import { createTransport } from 'nodemailer';

/** A mail, as plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same mail sent again has the same id. */
  readonly id: string;
}

/** Sends a mail; whether the server has taken it. */
export type SendMail = (mail: Mail) => Promise<boolean>;

const PATIENCE = 15_000;

/**
 * Mail by the server of `PERENNIAL_SMTP` (`smtp://user@host:port`, `smtps://` where it speaks TLS from the beginning), with the password of `PERENNIAL_SMTP_PASSWORD`, from
 * `PERENNIAL_SMTP_FROM`; null where none is named. A password is sent over TLS alone, but to this machine.
 */
export function openMail({
  PERENNIAL_SMTP: address,
  PERENNIAL_SMTP_PASSWORD: password,
  PERENNIAL_SMTP_FROM: from,
}: Environment): SendMail | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname: host, port, username } = new URL(address);
  const user = decodeURIComponent(username);
  const secure = protocol === 'smtps:';
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(host);
  const transport = createTransport({
    host: host.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && !isHere,
    ...(user !== '' && { auth: { user, pass: password ?? '' } }),
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    // What is sent is made here: it reads no file and asks no address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const sender = from || (user.includes('@') ? user : `perennial@${host}`);
  return async ({ to, subject, text, id }) => {
    try {
      await transport.sendMail({ from: sender, to, subject, text, messageId: `<${id}@perennial>` });
      return true;
    } catch {
      // Tried again later, as a webhook is: whoever looks at the list of them sees that it waits.
      return false;
    }
  };
}
