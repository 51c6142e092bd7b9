import { Failure } from '@perennial/words';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Caller, nobody, ofUnknownKey, thisMachine } from '../accounts/caller.ts';
import { callerWithKey } from '../accounts/keys.ts';
import { forRoutes } from '../http/for-routes.ts';
import { hostNameOf, isLoopbackAddress, isLoopbackName } from '../http/trusted-address.ts';
import { makeRecent } from '../store/recent.ts';
import type { ServerWorld } from '../world/server-world.ts';
import { access } from './access.ts';
import { keyInBody, takesKeyInBody } from './key-in-body.ts';
import { keyLimits } from './key-limits.ts';
import { writeKeyOf } from './write-key.ts';

/** Knows who asks, and refuses what they may not ask: by the table of access alone. */
export function addGuard(app: FastifyInstance, world: ServerWorld): void {
  // Set by the hook below, for each request.
  app.decorateRequest('caller', null as unknown as Caller);
  const hold = keyLimits({ named: world.settings.shopOrigins, now: world.now });
  forRoutes(app, 'onRequest', ({ method, url, name, isLive }) => {
    // Whether it runs, and what is not ready, is told without its store, which may be gone.
    const isAskedOfStore = !url.startsWith('/health/');
    const canBeNamed = takesKeyInBody({ method, url });
    const isAllowed = guardOf(name);
    return (request, reply, done) => {
      const check = (caller: Caller | null) => {
        request.caller = caller ?? ofUnknownKey;
        if (canBeNamed && isToBeNamed(request)) return;
        requireAccess(isAllowed, request.caller);
        if (isLive) hold(request, reply);
      };
      const caller = isAskedOfStore ? callerOf(request, world) : nobody;
      if (caller instanceof Promise) return void caller.then(check).then(() => done(), done);
      check(caller);
      done();
    };
  });
  forRoutes(app, 'preValidation', ({ method, url, name, isLive }) => {
    if (!takesKeyInBody({ method, url })) return null;
    const isAllowed = guardOf(name);
    return (request, reply, done) => {
      if (!isToBeNamed(request)) return done();
      nameInBody(request, world)
        .then(() => {
          requireAccess(isAllowed, request.caller);
          if (isLive) hold(request, reply);
        })
        .then(() => done(), done);
    };
  });
}

async function nameInBody(request: FastifyRequest, { store: { db }, now }: ServerWorld): Promise<void> {
  const key = keyInBody(request.body);
  if (key !== null) request.caller = (await callerWithKey({ db, now }, key)) ?? ofUnknownKey;
}

/** Whether who asks can still be said in the body. */
function isToBeNamed({ headers }: FastifyRequest): boolean {
  return headers.authorization === undefined;
}

type IsAllowed = (caller: Caller) => boolean;

/** A route that is not in the table answers nobody. */
function guardOf(route: string): IsAllowed {
  const allowed = Object.hasOwn(access, route) ? access[route]! : [];
  return ({ role }) => allowed === 'anyone' || (role !== null && allowed.includes(role));
}

function requireAccess(isAllowed: IsAllowed, caller: Caller): void {
  if (isAllowed(caller)) return;
  if (caller === ofUnknownKey) throw new Failure('not-signed-in.key');
  if (caller.role === null) throw new Failure('not-signed-in');
  if (caller.id.startsWith('key:')) throw new Failure('not-allowed.key', { role: { text: caller.role } });
  throw new Failure('not-allowed');
}

/** At once where a key says it that is remembered; null where a key is not known. */
function callerOf(request: FastifyRequest, world: ServerWorld): Caller | null | Promise<Caller | null> {
  const {
    store: { db },
    now,
  } = world;
  const { authorization, 'x-api-key': named } = request.headers;
  if (typeof named === 'string') return callerWithKey({ db, now }, named);
  if (authorization === undefined) return callerWithoutKey(request, world);
  return callerWithKey({ db, now }, keyOf(authorization));
}

/** Of headers that were sent lately: a shop sends one and the same with each request. */
const keysOfHeaders = makeRecent<string>(1000);
const LONGEST_KEPT = 200;

function keyOf(authorization: string): string {
  const known = keysOfHeaders.get(authorization);
  if (known !== undefined) return known;
  const key = /^Bearer (\S+)$/.exec(authorization)?.[1] ?? writeKeyOf(authorization) ?? '';
  if (authorization.length <= LONGEST_KEPT) keysOfHeaders.set(authorization, key);
  return key;
}

async function callerWithoutKey(request: FastifyRequest, world: ServerWorld): Promise<Caller | null> {
  const { cookie } = request.headers;
  const person = cookie === undefined ? null : await world.accounts.personOf(cookie);
  if (person) return person;
  return (await isOpen(request, world)) ? thisMachine : nobody;
}

/** Headers of a server that stands before this one. */
const SENT_ON = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'] as const;

/** Without an account, whoever sits at the machine needs none. Behind an address of others everybody seems to sit there. */
async function isOpen(request: FastifyRequest, { settings, accounts }: ServerWorld): Promise<boolean> {
  if (!settings.isOpenUntilFirstAccount || SENT_ON.some((name) => name in request.headers)) return false;
  const isHere =
    isLoopbackAddress(request.socket.remoteAddress ?? '') && isLoopbackName(hostNameOf(request.headers.host ?? ''));
  return isHere && (await accounts.count()) === 0;
}
