import type { TrinoAddress } from './address.ts';
import { ClusterError } from './cluster-error.ts';
import { authorization, type Credentials } from './credentials.ts';
import type { RefusedRequest, Transport } from './exchange.ts';
import { awaitLogin, loginChallenge } from './external-login.ts';

/** Who a connection is to its server. */
export interface Login {
  /** The Authorization header of the moment, if any. */
  readonly header: () => Promise<string | undefined>;
  /** After a 401: resolves to a header worth another try, rejects with what the person can do. */
  readonly renew: (refused: string | undefined, refusal: RefusedRequest, signal: AbortSignal) => Promise<string>;
}

/** What people who logged in were granted. Sessions of one user on one server that share it ask for one login. */
export interface Granted {
  /** The Authorization header of it. */
  header?: string;
  pending?: Promise<string>;
}

export interface LoginOptions {
  readonly address: TrinoAddress;
  readonly credentials: () => Promise<Credentials>;
  /** Receives the web address where a person is to log in. Without it, a server that asks for that is an error. */
  readonly onLogin: ((address: string) => void) | undefined;
  /** Milliseconds to wait for that person. */
  readonly loginWithin: number;
  readonly granted: Granted;
}

/** Credentials from their source, and a token kept in memory when a person logs in. Statements at the same time share one login. */
export function openLogin(
  transport: Transport,
  { address, credentials, onLogin, loginWithin, granted }: LoginOptions,
): Login {
  const header = async () => granted.header ?? authorization(await credentials(), address);
  return {
    header,
    renew: async (refused, refusal, signal) => {
      const current = await header();
      if (current !== undefined && current !== refused) return current;
      const challenge = loginChallenge(refusal);
      const wereGiven = refused !== undefined && granted.header === undefined;
      if (!challenge || wereGiven) {
        const code =
          refused === undefined ? 'no-credentials' : challenge ? 'credentials-or-login' : 'credentials-not-valid';
        throw new ClusterError(code, { refusal: { message: refusal.words } }, { cause: refusal });
      }
      if (!onLogin) {
        throw new ClusterError('login-impossible', { address: { text: address.origin } }, { cause: refusal });
      }
      // Refuses before anybody logs in for a token that could not be sent.
      authorization({ kind: 'token', token: '' }, address);
      granted.pending ??= awaitLogin(transport, address.origin, challenge, onLogin, loginWithin, signal).finally(() => {
        delete granted.pending;
      });
      granted.header = authorization({ kind: 'token', token: await granted.pending }, address) as string;
      return granted.header;
    },
  };
}
