import { Failure } from '@perennial/words';

/** The library of the server's store ends an older Node without a word. */
const OLDEST_NODE = [22, 18] as const;

/** Throws `server-needs.node` where the server's store cannot be opened. version: such as `v24.1.0`. */
export function requireNode(version: string): void {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Failure('server-needs.node', { version: { text: version } });
}
