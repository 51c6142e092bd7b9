import { Failure } from '@perennial/words';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { getMigrations } from 'better-auth/db/migration';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { isPostgres } from '../store/dialect.ts';
import { alone } from '../store/in-turn.ts';
import type { Caller } from './caller.ts';
import { isRole, type Role } from './roles.ts';

export const SHORTEST_PASSWORD = 12;

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly role: Role;
}

/** People, their passwords and their sessions. */
export interface Accounts {
  /** With which cookies are signed; the same on all servers of a workspace. */
  readonly secret: string;
  count(): Promise<number>;
  /** The person of a session cookie; null where there is none. */
  personOf(cookie: string): Promise<Caller | null>;
  /** The cookies of a new session. Rejects with `not-signed-in.wrong` where address and password are not those of anybody. */
  signIn(email: string, password: string): Promise<readonly string[]>;
  /** Ends a session; the cookies that say so. */
  signOut(cookie: string): Promise<readonly string[]>;
  /** Rejects with `request-invalid.account` on an address that is taken, or none, or a password that is too short. */
  make(account: NewAccount): Promise<string>;
}

export interface AccountSettings {
  readonly db: Kysely<Database>;
  readonly secret: string;
  /** The address that people use. */
  readonly address: string;
}

/** Opens the accounts of a store, and makes their tables where they are not there. */
export async function openAccounts(settings: AccountSettings): Promise<Accounts> {
  const auth = authOf(settings);
  await alone(settings.db, 'tables', async () => (await getMigrations(auth.options)).runMigrations());
  const { db } = settings;
  return {
    secret: settings.secret,
    count: async () => {
      const { n } = await db
        .selectFrom('user')
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow();
      return Number(n);
    },
    personOf: async (cookie) => {
      const session = await auth.api.getSession({ headers: new Headers({ cookie }) });
      if (!session) return null;
      const { id, name, role } = session.user;
      return { id: `person:${id}`, name, role: isRole(role) ? role : null };
    },
    signIn: async (email, password) => {
      const answer = await auth.api.signInEmail({ body: { email, password }, asResponse: true });
      if (!answer.ok) throw new Failure('not-signed-in.wrong');
      return answer.headers.getSetCookie();
    },
    signOut: async (cookie) => {
      const answer = await auth.api.signOut({ headers: new Headers({ cookie }), asResponse: true });
      return answer.headers.getSetCookie();
    },
    make: async ({ email, name, password, role }) => {
      const { user } = await auth.api
        .signUpEmail({ body: { email, name, password } })
        .catch((error) => Promise.reject(refusedAccount(error)));
      await db.updateTable('user').set({ role }).where('id', '=', user.id).execute();
      return user.id;
    },
  };
}

/** Its own routes are not served: what of it is asked over HTTP has a route of ours, which the table of access knows. */
function authOf({ db, secret, address }: AccountSettings) {
  return betterAuth({
    database: { db, type: isPostgres(db) ? 'postgres' : 'sqlite' },
    secret,
    baseURL: address,
    emailAndPassword: { enabled: true, autoSignIn: false, minPasswordLength: SHORTEST_PASSWORD },
    user: { additionalFields: { role: { type: 'string', required: false, input: false, defaultValue: 'viewer' } } },
    advanced: { cookiePrefix: 'perennial', useSecureCookies: address.startsWith('https:') },
    logger: { disabled: true },
    telemetry: { enabled: false },
  });
}

function refusedAccount(error: unknown): unknown {
  if (!(error instanceof APIError)) return error;
  return new Failure('request-invalid.account', { least: { count: SHORTEST_PASSWORD } }, error);
}
