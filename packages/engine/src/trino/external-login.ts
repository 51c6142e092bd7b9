import { ClusterError } from './cluster-error.ts';
import { exchange, type RefusedRequest, type Transport } from './exchange.ts';
import { readJson } from './results.ts';

/** Where a person logs in, and where the token can be had once they have. */
export interface LoginChallenge {
  readonly tokenServer: string;
  readonly redirectServer?: string;
}

/** The challenge of a server that wants an OAuth 2 login in a browser, if that is what the 401 asks for. */
export function loginChallenge({ status, headers }: RefusedRequest): LoginChallenge | undefined {
  if (status !== 401) return undefined;
  const challenge = headers.get('www-authenticate') ?? '';
  const part = (name: string) => new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`, 'i').exec(challenge)?.[1];
  const tokenServer = part('x_token_server');
  const redirectServer = part('x_redirect_server');
  if (!/\bbearer\b/i.test(challenge) || tokenServer === undefined) return undefined;
  return { tokenServer, ...(redirectServer !== undefined && { redirectServer }) };
}

/** Tells the person where to log in, then asks the server for the token until it has one, for at most `patience` milliseconds. */
export async function awaitLogin(
  transport: Transport,
  origin: string,
  { tokenServer, redirectServer }: LoginChallenge,
  onLogin: (address: string) => void,
  patience: number,
  signal: AbortSignal,
): Promise<string> {
  if (redirectServer !== undefined) {
    if (!/^https?:\/\//i.test(redirectServer))
      throw new ClusterError('login-at-no-address', { address: { text: redirectServer } });
    onLogin(redirectServer);
  }
  const start = transport.clock.now();
  let url = tokenServer;
  for (;;) {
    if (!URL.canParse(url) || new URL(url).origin !== origin) {
      throw new ClusterError('token-elsewhere', {
        address: { text: URL.canParse(url) ? new URL(url).origin : '–' },
      });
    }
    const answer = await poll(transport, url, signal);
    if (typeof answer.token === 'string') {
      await acknowledge(transport, url);
      return answer.token;
    }
    if (typeof answer.error === 'string') throw new ClusterError('login-failed', { reason: { text: answer.error } });
    if (typeof answer.nextUri !== 'string') throw new ClusterError('login-without-answer');
    if (transport.clock.now() - start > patience)
      throw new ClusterError('nobody-logged-in', { seconds: { text: String(patience / 1000) } });
    // The server holds each request for some seconds by itself; one that does not is not asked without end.
    await transport.clock.sleep(500, signal);
    url = answer.nextUri;
  }
}

async function poll(transport: Transport, url: string, signal: AbortSignal): Promise<Record<string, unknown>> {
  const answer = await exchange(
    transport,
    {
      method: 'GET',
      url,
      headers: {},
      redirect: 'manual',
      repeatable: true,
      read: (body) => readJson(body, JSON.parse),
    },
    signal,
  );
  return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : {};
}

/** Lets the server forget the token; it also forgets by itself. */
async function acknowledge(transport: Transport, url: string): Promise<void> {
  const hasty = { ...transport, retryFor: 0 };
  await exchange(
    hasty,
    { method: 'DELETE', url, headers: {}, redirect: 'manual', repeatable: false, read: () => undefined },
    transport.clock.deadline(4000),
  ).catch(() => undefined);
}
