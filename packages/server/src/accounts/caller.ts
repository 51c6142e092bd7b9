import type { KeyRole } from './roles.ts';

/** Who asks. Without a role where nobody has signed in. */
export interface Caller {
  /** Of an account or a key, as the audit log has it: `person:…`, `key:…`, `this-machine`, `nobody`. */
  readonly id: string;
  readonly role: KeyRole | null;
  /** Of a person. */
  readonly name?: string;
  /** Of a key that is for pages of these origins alone. */
  readonly origins?: readonly string[];
  /** Of a key that may ask no more often. */
  readonly requestsAMinute?: number;
}

export const nobody: Caller = { id: 'nobody', role: null };

/** Who sent a key that is not known, or has ended. */
export const ofUnknownKey: Caller = { id: 'nobody', role: null };

/** Whoever sits at the machine, as long as there is no account. */
export const thisMachine: Caller = { id: 'this-machine', role: 'admin' };

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller;
  }
}
