import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { over, posting, putting, type Served, serveStudied } from './serving.ts';

interface Received {
  readonly user: string;
  readonly password: string;
  readonly to: readonly string[];
  readonly text: string;
}

let server: Served;
let time = Date.parse('2026-01-15T12:00:00Z');
const received: Received[] = [];
let refusals = 1;

// A real server of mail, which refuses the first message for the moment.
const smtp = new SMTPServer({
  allowInsecureAuth: true,
  disabledCommands: ['STARTTLS'],
  onAuth: ({ username = '', password = '' }, _session, done) => done(null, { user: { username, password } }),
  onData: (stream, session, done) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      if (refusals-- > 0) return done(Object.assign(new Error('busy'), { responseCode: 451 }));
      const { username, password } = session.user as unknown as { username: string; password: string };
      const to = session.envelope.rcptTo.map(({ address }: { address: string }) => address);
      received.push({ user: username, password, to, text: Buffer.concat(parts).toString('utf8') });
      done();
    });
  },
});

beforeAll(async () => {
  const listening = smtp.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  server = await serveStudied({
    now: () => new Date(time),
    environment: {
      PERENNIAL_SMTP: `smtp://clv@127.0.0.1:${port}`,
      PERENNIAL_SMTP_PASSWORD: 'a password of mail',
      PERENNIAL_SMTP_FROM: 'clv@shop.example',
    },
  });
});

afterAll(async () => {
  await server.close();
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
});

it('tells of a run by mail what changed, and of nobody', async () => {
  const made = await server.ask('/api/webhooks', posting({ address: 'mailto:finance@shop.example' }));
  expect(made.status).toBe(201);
  const { id } = await server.askJson<{ id: string }>('/api/jobs', posting({ kind: 'refresh' }));
  expect(await over(server, id)).toMatchObject({ state: 'done' });
  while (received.length === 0) {
    time += 20_000;
    await pause(50);
  }
  const [mail] = received;
  expect(mail).toMatchObject({ user: 'clv', password: 'a password of mail', to: ['finance@shop.example'] });
  const text = mail!.text.replace(/=\r?\n/g, '');
  expect(text).toContain('Subject: Perennial: run 2');
  expect(text).toContain('is expected of');
  expect(text).toContain('Since run 1');
  expect(text).toContain(server.address);
  expect(text).not.toMatch(/C0000/);
  // What the first message could not be given was sent again, once.
  expect(received).toHaveLength(1);
  const hooks = await server.ask('/api/webhooks');
  expect(await hooks.text()).not.toContain('a password');
});

it('tells of a refresh that failed, in the language of the workspace', async () => {
  received.length = 0;
  expect((await server.ask('/api/settings', putting({ currency: null, language: 'pl' }))).status).toBe(200);
  await server.ask('/api/refresh', putting({ sources: [{ folder: '/no/such/folder' }], every: 'never' }));
  const { id } = await server.askJson<{ id: string }>('/api/jobs', posting({ kind: 'refresh' }));
  expect(await over(server, id)).toMatchObject({ state: 'failed' });
  while (received.length === 0) {
    time += 20_000;
    await pause(50);
  }
  expect(decoded(received[0]!.text)).toMatch(/Odświeżenie nie powiodło się \(.?file-not-found.?\)\./);
});

/** The text of a message as it was written: letters beyond ASCII are sent as base64 or quoted-printable. */
function decoded(message: string): string {
  const [head = '', ...parts] = message.split('\r\n\r\n');
  const text = parts.join('\r\n\r\n');
  if (/^content-transfer-encoding: base64$/im.test(head)) return Buffer.from(text, 'base64').toString('utf8');
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

it('refuses what is no address of mail', async () => {
  for (const address of ['mailto:nobody', 'mailto:a@b.example,c@d.example', 'mailto:a@b.example\r\nBcc: c@d.example'])
    expect((await server.ask('/api/webhooks', posting({ address }))).status).toBe(400);
});
