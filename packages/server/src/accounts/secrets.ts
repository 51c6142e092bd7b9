import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SERVER_FOLDER } from '../store/open-store.ts';

/** What is kept of a random text of 256 bits in place of itself. A slow hash is for what people can remember. */
export function hashOfSecret(secret: string): string {
  return hash('sha256', secret, 'hex');
}

/** A text that nobody can guess. */
export function newSecret(beginning: string, randomKey: () => Uint8Array): string {
  return beginning + Buffer.from(randomKey()).toString('base64url');
}

/** The key that the cookies of a workspace's server are signed with: made once, for its owner's eyes only. */
export function cookieSecret(workspace: string, randomKey: () => Uint8Array): string {
  const path = join(workspace, SERVER_FOLDER, 'cookie-secret');
  if (existsSync(path)) return readFileSync(path, 'utf8');
  mkdirSync(dirname(path), { recursive: true });
  const secret = newSecret('', randomKey);
  try {
    writeFileSync(path, secret, { mode: 0o600, flag: 'wx' });
    return secret;
  } catch (error) {
    // Another server of the workspace has made it this very moment.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return readFileSync(path, 'utf8');
    throw error;
  }
}
