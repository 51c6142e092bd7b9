import { createHash, createHmac } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Holds, in a workspace, by what people would be known who have been deleted: hashes under a key, from which nobody reads a name. */
export const ERASED_FILE = 'erased.json';

/** Those who have been deleted from a workspace: what comes of them again is not taken. */
export interface ErasedPeople {
  readonly isEmpty: boolean;
  /** Hexadecimal, before what is hashed. */
  readonly salt: string;
  readonly hashes: ReadonlySet<string>;
  /** Whether a text names one of them, by all of it: an id, an e-mail, a telephone number, a name. */
  readonly has: (text: string) => boolean;
}

interface Kept {
  readonly version: 1;
  readonly salt: string;
  /** Of each person the hashes of all by which they were known. */
  readonly people: readonly (readonly string[])[];
}

const SALT_BYTES = 32;
const PHONE_DIGITS = 9;

export function readErased(folder: string): ErasedPeople {
  const { salt, people } = readKept(folder) ?? { salt: '', people: [] };
  const known = new Set(people.flat());
  const isEmpty = known.size === 0;
  return {
    isEmpty,
    salt,
    hashes: known,
    has: (text) => !isEmpty && spellings(text).some((each) => known.has(hashOf(salt, each))),
  };
}

/** Remembers a person by these texts; `random` makes the key where there is none yet. */
export function rememberErased(folder: string, texts: readonly string[], random: () => Uint8Array): void {
  const kept = readKept(folder);
  const salt = kept?.salt ?? saltOf(random);
  const person = [...new Set(texts.flatMap(spellings).map((text) => hashOf(salt, text)))].sort();
  const others = (kept?.people ?? []).filter((hashes) => !hashes.every((hash) => person.includes(hash)));
  writeKept(folder, { version: 1, salt, people: [...others, person] });
}

/** Lets whoever was known by one of these texts come back, by whatever else they were known; how many people that are. */
export function forgetErased(folder: string, texts: readonly string[]): number {
  const kept = readKept(folder);
  if (!kept) return 0;
  const asked = new Set(texts.flatMap(spellings).map((text) => hashOf(kept.salt, text)));
  const people = kept.people.filter((hashes) => !hashes.some((hash) => asked.has(hash)));
  if (people.length < kept.people.length) writeKept(folder, { ...kept, people });
  return kept.people.length - people.length;
}

/** How a text is compared: without blanks around it, in lower case; of a telephone number, however it is written, the last nine digits. */
export function spellings(text: string): readonly string[] {
  const plain = text.trim().toLowerCase();
  if (plain === '') return [];
  const tail = phoneTail(plain);
  return tail === null ? [plain] : [plain, `tel ${tail}`];
}

/** The last nine digits of a telephone number with the signs that stand in one; null for another text. */
export function phoneTail(text: string): string | null {
  if (!/^[+\d\s()./'-]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  return digits.length >= PHONE_DIGITS && digits.length <= 15 ? digits.slice(-PHONE_DIGITS) : null;
}

function hashOf(salt: string, text: string): string {
  return createHash('sha256').update(`${salt}${text}`).digest('hex');
}

function saltOf(random: () => Uint8Array): string {
  // A key of whatever length the caller's randomness has, spread over the whole hash.
  return createHmac('sha256', 'erased')
    .update(Buffer.concat([random(), random()]))
    .digest('hex')
    .slice(0, SALT_BYTES * 2);
}

function readKept(folder: string): Kept | null {
  const file = join(folder, ERASED_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : null;
}

function writeKept(folder: string, kept: Kept): void {
  const file = join(folder, ERASED_FILE);
  writeFileSync(`${file}.unfinished`, `${JSON.stringify(kept)}\n`, { mode: 0o600 });
  renameSync(`${file}.unfinished`, file);
}
