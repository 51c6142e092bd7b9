import { Failure } from '@perennial/words';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { thisMachine } from '../../accounts/caller.ts';
import { makeLink, useLink } from '../../accounts/links.ts';
import { isRole, keyRoles, roles } from '../../accounts/roles.ts';
import { writeAudit } from '../../audit/audit.ts';
import { guessLimit } from '../../guard/guess-limit.ts';
import { addRoute, defineShapes } from '../../http/route.ts';
import { alone } from '../../store/in-turn.ts';
import type { ServerWorld } from '../../world/server-world.ts';

export const session = z.object({
  /** Null for whoever has not signed in. */
  role: z.enum(keyRoles).nullable(),
  name: z.string().nullable(),
  /** Whoever sits at this machine may do everything, as long as there is no account. */
  isOpen: z.boolean(),
  version: z.string(),
});

export type SessionAnswer = z.infer<typeof session>;

const person = z.object({ id: z.string(), name: z.string(), email: z.string(), role: z.enum(roles).nullable() });
export type PersonAnswer = z.infer<typeof person>;

const done = z.object({ done: z.boolean() });
const email = z.string().max(320);
const password = z.string().min(1).max(1000);
const params = z.object({ id: z.string() });

export const accountShapes = defineShapes({
  readSession: { method: 'GET', url: '/api/session', answer: session },
  signIn: {
    method: 'POST',
    url: '/api/session',
    body: z.strictObject({ email, password }),
    answer: done,
  },
  signOut: { method: 'DELETE', url: '/api/session', answer: done },
  makeAccount: {
    method: 'POST',
    url: '/api/accounts',
    body: z.strictObject({ link: z.string().max(200), email, name: z.string().min(1).max(200), password }),
    answer: done,
    status: 201,
  },
  listPeople: { method: 'GET', url: '/api/people', answer: z.array(person) },
  changePerson: {
    method: 'PUT',
    url: '/api/people/:id',
    params,
    body: z.strictObject({ role: z.enum(roles) }),
    answer: done,
  },
  removePerson: { method: 'DELETE', url: '/api/people/:id', params, answer: done },
  invite: {
    method: 'POST',
    url: '/api/invitations',
    body: z.strictObject({ role: z.enum(roles) }),
    answer: z.object({ link: z.string() }),
    status: 201,
  },
});

export function accountRoutes(app: FastifyInstance, world: ServerWorld): void {
  addSession(app, world);
  addPeople(app, world);
}

function addSession(app: FastifyInstance, world: ServerWorld): void {
  const { accounts, settings, store, now } = world;
  const limited = guessLimit({
    db: store.db,
    secret: () => accounts.secret,
    most: settings.signInsOfAccountAnHour,
    now,
  });
  addRoute(app, accountShapes.readSession, async (_, { caller }) => ({
    role: caller.role,
    name: caller.name ?? null,
    isOpen: caller.id === thisMachine.id,
    version: settings.version,
  }));
  addRoute(
    app,
    { ...accountShapes.signIn, atMost: settings.signInsAMinute },
    async ({ body: { email, password } }, _, reply) =>
      sayCookies(reply, await limited(email, reply, () => accounts.signIn(email, password))),
  );
  addRoute(app, accountShapes.signOut, async (_, { headers }, reply) =>
    sayCookies(reply, await accounts.signOut(headers.cookie ?? '')),
  );
  addRoute(
    app,
    { ...accountShapes.makeAccount, atMost: settings.signInsAMinute },
    async ({ body: { link, ...account } }, _, reply) => {
      const id = await alone(store.db, 'accounts', () =>
        useLink(store.db, link, now(), async (role) => {
          // Whoever comes first owns the server: with a lesser role nobody could do what an administrator does.
          const isFirst = (await accounts.count()) === 0;
          const made = await accounts.make({ ...account, role: isFirst ? 'admin' : role });
          // Links for the first account are for nobody else.
          if (isFirst) await store.db.deleteFrom('links').where('used_at', 'is', null).execute();
          return made;
        }),
      );
      const who = `person:${id}`;
      await writeAudit(store.db, { at: now().getTime(), who, action: 'account.made', about: { id } });
      return sayCookies(reply, await accounts.signIn(account.email, account.password));
    },
  );
}

function addPeople(app: FastifyInstance, { settings, store, now, randomKey }: ServerWorld): void {
  const { db } = store;
  addRoute(app, accountShapes.listPeople, async () => {
    const people = await db.selectFrom('user').select(['id', 'name', 'email', 'role']).orderBy('email').execute();
    return people.map(({ role, ...each }) => ({ ...each, role: isRole(role) ? role : null }));
  });
  addRoute(app, accountShapes.changePerson, async ({ params: { id }, body: { role } }, { caller }) => {
    if (role !== 'admin') await requireAnotherAdmin(db, id);
    const { numUpdatedRows } = await db.updateTable('user').set({ role }).where('id', '=', id).executeTakeFirst();
    if (Number(numUpdatedRows) === 0) throw new Failure('not-found.thing', { id: { text: id } });
    const about = { id, role };
    await writeAudit(db, { at: now().getTime(), who: caller.id, action: 'account.role-changed', about });
    return { done: true };
  });
  addRoute(app, accountShapes.removePerson, async ({ params: { id } }, { caller }) => {
    await requireAnotherAdmin(db, id);
    const { numDeletedRows } = await db.deleteFrom('user').where('id', '=', id).executeTakeFirst();
    if (Number(numDeletedRows) === 0) throw new Failure('not-found.thing', { id: { text: id } });
    await writeAudit(db, { at: now().getTime(), who: caller.id, action: 'account.removed', about: { id } });
    return { done: true };
  });
  addRoute(app, accountShapes.invite, async ({ body: { role } }, { caller }) => {
    const token = await makeLink(db, { role, now: now(), randomKey });
    await writeAudit(db, { at: now().getTime(), who: caller.id, action: 'link.made', about: { role } });
    return { link: welcomeAddress(settings.address, token) };
  });
}

/** What follows the mark is told to no server and stands in no log. */
export function welcomeAddress(address: string, token: string): string {
  return `${address}/welcome#${token}`;
}

async function requireAnotherAdmin(db: ServerWorld['store']['db'], id: string): Promise<void> {
  const admins = await db.selectFrom('user').select('id').where('role', '=', 'admin').execute();
  if (admins.length === 1 && admins[0]?.id === id) throw new Failure('state-changed.last-admin');
}

function sayCookies(reply: FastifyReply, cookies: readonly string[]): { readonly done: boolean } {
  reply.header('set-cookie', [...cookies]);
  return { done: true };
}
