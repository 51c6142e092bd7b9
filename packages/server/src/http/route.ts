import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Soon } from '../store/soon.ts';
import { atEndOfTurn } from './at-end-of-turn.ts';
import { readerOfTexts } from './texts-of-query.ts';

type Shape = z.ZodType;

/** What a route takes and gives, from which its checks and its part of the OpenAPI document are made. */
export interface RouteShape<
  Params extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends Shape = Shape,
  Answer extends Shape = Shape,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  /** The name of the operation in the OpenAPI document, as a program calls it. */
  readonly name: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly answer: Answer;
  /** Most bytes of a body, where it is not the usual. */
  readonly bodyLimit?: number;
  /** Of the answer; default 200. */
  readonly status?: 200 | 201 | 202;
  /** Requests of one address in a minute, where they are not the usual. */
  readonly atMost?: number;
  /** Whether `Accept: text/csv` is answered with a table. */
  readonly isAlsoCsv?: true;
  /** Whether the body is a file, of whatever kind. */
  readonly takesFile?: true;
  /** Whether it is answered however often it is asked: who watches a server sits behind one address with those who use it. */
  readonly isUnlimited?: true;
  /** Whether the server of a shop asks it for all of its visitors. */
  readonly isLive?: true;
}

/** Routes of a feature, each under the name of its operation. What they are asked and answer is known of them before there is a server: see `api.ts`. */
export function defineShapes<const Shapes extends Readonly<Record<string, Omit<RouteShape, 'name'>>>>(
  shapes: Shapes,
): { readonly [Name in keyof Shapes & string]: Shapes[Name] & { readonly name: Name } } {
  const named = Object.entries(shapes).map(([name, shape]) => [name, { ...shape, name }]);
  return Object.fromEntries(named) as ReturnType<typeof defineShapes<Shapes>>;
}

/** A part of an answer whose type another package has: it is written as it is. */
export function asIs<Type>(): z.ZodType<Type> {
  return z.unknown() as z.ZodType<Type>;
}

export interface Asked<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Of a route that the OpenAPI document describes. */
    readonly shape?: RouteShape;
    /** Whether its requests are counted as those of a shop's visitors. */
    readonly isLive?: boolean;
  }
}

/** Adds a route: what it is asked is checked before the handler sees it, and what it answers is written by its schema. */
export function addRoute<Params extends Shape, Query extends Shape, Body extends Shape, Answer extends Shape>(
  app: FastifyInstance,
  shape: RouteShape<Params, Query, Body, Answer>,
  handle: (
    asked: Asked<z.infer<Params>, z.infer<Query>, z.infer<Body>>,
    request: FastifyRequest,
    reply: FastifyReply,
  ) => Soon<z.infer<Answer>>,
): void {
  const { method, url, params, query, body, answer, status = 200, atMost, isLive, isUnlimited, bodyLimit } = shape;
  const readers = { params: params ? readerOfTexts(params) : null, query: query ? readerOfTexts(query) : null };
  app.route({
    method,
    url,
    config: {
      shape: shape as RouteShape,
      ...(isLive && { isLive }),
      ...((isLive || isUnlimited) && { rateLimit: false }),
      ...(atMost !== undefined && { rateLimit: { max: atMost, timeWindow: '1 minute' } }),
    },
    ...(bodyLimit !== undefined && { bodyLimit }),
    ...((readers.params || readers.query) && { preValidation: readingTexts(readers) }),
    schema: {
      ...(params && { params: checkOf(params) }),
      ...(query && { querystring: checkOf(query) }),
      ...(body && { body: checkOf(body) }),
      response: { [status]: z.toJSONSchema(answer, { target: 'draft-7', io: 'output' }) },
    },
    handler: (request, reply) => {
      if (status !== 200) reply.code(status);
      const asked = { params: request.params, query: request.query, body: request.body };
      const answered = handle(asked as Asked<z.infer<Params>, z.infer<Query>, z.infer<Body>>, request, reply);
      return isLive && !(answered instanceof Promise) ? atEndOfTurn(answered) : answered;
    },
  });
}

/** A body is checked as it was sent; what stands in an address are texts, whatever they say. */
function readingTexts({ params, query }: Readonly<Record<'params' | 'query', ReturnType<typeof readerOfTexts>>>) {
  return (request: FastifyRequest, _: FastifyReply, done: () => void) => {
    if (params) request.params = params(request.params);
    if (query) request.query = query(request.query);
    done();
  };
}

function checkOf(shape: Shape): unknown {
  return z.toJSONSchema(shape, { target: 'draft-7', io: 'input' });
}
