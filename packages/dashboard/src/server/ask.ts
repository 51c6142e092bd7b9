import type { Answer, Question, RouteName } from '@perennial/server';
import { Failure, type FailureMessageCode, type Language, type MessageValues } from '@perennial/words';

interface How {
  readonly language: Language;
  /** A body that is a file, as it is. */
  readonly file?: Blob;
  /** A key in place of the session: no cookie goes along. */
  readonly key?: string;
}

/** A question as it is sent, whatever the route. */
interface Sent {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/**
 * Asks the server that the page came from: `ask('DELETE /api/keys/:id', { params: { id }, language })`. What a route takes and answers is what its own
 * schemas say. Rejects with the failure that the server tells, or with a TypeError where it does not answer.
 */
export async function ask<Route extends RouteName>(
  route: Route,
  { language, file, key, ...question }: Question<Route> & How,
): Promise<Answer<Route>> {
  const [method, pattern] = route.split(' ') as [string, string];
  const { params = {}, query = {}, body } = question as Sent;
  const sent = file ?? (body === undefined ? undefined : JSON.stringify(body));
  const answer = await fetch(addressOf(pattern, params, query), {
    method,
    ...(key !== undefined && { credentials: 'omit' }),
    headers: {
      'accept-language': language,
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
      ...(sent !== undefined && { 'content-type': file ? 'application/octet-stream' : 'application/json' }),
    },
    ...(sent !== undefined && { body: sent }),
  });
  if (answer.ok) return (await answer.json()) as Answer<Route>;
  throw await failureOf(answer);
}

function addressOf(pattern: string, params: NonNullable<Sent['params']>, query: NonNullable<Sent['query']>): string {
  const path = pattern.replace(/:(\w+)/g, (_, name) => encodeURIComponent(String(params[name])));
  const said = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said)}`;
}

/** What the server tells of what it refused. */
export async function failureOf(answer: Response): Promise<Failure> {
  const { code, values } = (await answer.json()) as { code: FailureMessageCode; values: MessageValues };
  return new Failure(code, values);
}
