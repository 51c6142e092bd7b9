import type { TrinoAddress } from './address.ts';

/** What a session carries from one statement to the next; the server changes it through response headers. */
export interface Session {
  user: string | undefined;
  /** Who the session was opened as, while SET SESSION AUTHORIZATION is in force. */
  originalUser: string | undefined;
  catalog: string | undefined;
  schema: string | undefined;
  path: string | undefined;
  transaction: string | undefined;
  readonly properties: Map<string, string>;
  readonly roles: Map<string, string>;
  readonly prepared: Map<string, string>;
}

/** What stays the same for all statements of a connection. */
export interface SessionSettings {
  readonly source: string;
  readonly timeZone: string;
  readonly clientTags: readonly string[];
}

const NAME = 'X-Trino-';
// Without PARAMETRIC_DATETIME the server rounds every timestamp to milliseconds.
const CAPABILITIES = 'PATH,PARAMETRIC_DATETIME,SESSION_AUTHORIZATION';

export function newSession(address: TrinoAddress, properties: Readonly<Record<string, string>>): Session {
  return {
    user: address.user,
    originalUser: undefined,
    catalog: address.catalog,
    schema: address.schema,
    path: undefined,
    transaction: undefined,
    properties: new Map(Object.entries(properties)),
    roles: new Map(),
    prepared: new Map(),
  };
}

/** Request headers of a new statement. Throws on a name or tag that a header cannot carry. */
export function sessionHeaders(session: Session, settings: SessionSettings): Record<string, string> {
  const headers: Record<string, string | undefined> = {
    ...userHeaders(session),
    Source: settings.source,
    Catalog: session.catalog,
    Schema: session.schema,
    Path: session.path,
    'Time-Zone': settings.timeZone,
    'Client-Tags': settings.clientTags.map(tag).join(','),
    'Client-Capabilities': CAPABILITIES,
    'Transaction-Id': session.transaction ?? 'NONE',
    Session: pairs(session.properties),
    Role: pairs(session.roles),
    'Prepared-Statement': pairs(session.prepared),
  };
  return named(headers);
}

/** Request headers that every request of a statement carries, the first and those after it. */
export function followHeaders(session: Session): Record<string, string> {
  return named(userHeaders(session));
}

/** Takes over what the server says of the session. */
export function updateSession(session: Session, headers: Headers): void {
  const get = (name: string) => headers.get(NAME + name) ?? undefined;
  session.catalog = get('Set-Catalog') ?? session.catalog;
  session.schema = get('Set-Schema') ?? session.schema;
  session.path = get('Set-Path') ?? session.path;
  for (const [name, value] of entries(get('Set-Session'))) session.properties.set(name, value);
  for (const name of names(get('Clear-Session'))) session.properties.delete(name);
  for (const [name, value] of entries(get('Set-Role'))) session.roles.set(name, value);
  for (const [name, value] of entries(get('Added-Prepare'))) session.prepared.set(decode(name), value);
  for (const name of names(get('Deallocated-Prepare'))) session.prepared.delete(decode(name));
  session.transaction = get('Started-Transaction-Id') ?? session.transaction;
  if (get('Clear-Transaction-Id')) session.transaction = undefined;
  const authorized = get('Set-Authorization-User');
  if (authorized) {
    session.originalUser ??= session.user;
    session.user = authorized;
  }
  if (get('Reset-Authorization-User')) {
    session.user = session.originalUser ?? session.user;
    session.originalUser = undefined;
  }
}

function userHeaders(session: Session): Record<string, string | undefined> {
  return { User: session.user, 'Original-User': session.originalUser };
}

function named(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      if (value === undefined || value === '') return [];
      if (!/^[\x20-\x7e]*$/.test(value)) {
        throw new RangeError(
          `invalid ${name.toLowerCase()} for a Trino session; not printable ASCII: ${JSON.stringify(value)}`,
        );
      }
      return [[NAME + name, value]];
    }),
  );
}

function tag(text: string): string {
  if (text === '' || text.includes(',')) throw new RangeError(`invalid client tag; empty or with a comma: ${text}`);
  return text;
}

function pairs(map: ReadonlyMap<string, string>): string {
  return [...map].map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join(',');
}

/** Values are URL-encoded, so a comma only ever stands between two entries. */
function entries(header: string | undefined): [string, string][] {
  return names(header).flatMap((entry) => {
    const at = entry.indexOf('=');
    return at > 0 ? [[entry.slice(0, at).trim(), decode(entry.slice(at + 1).trim())] as [string, string]] : [];
  });
}

function names(header: string | undefined): string[] {
  return (header ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The server writes a space as a plus sign. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
