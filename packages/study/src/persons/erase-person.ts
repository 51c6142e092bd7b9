import { join } from 'node:path';
import { sql } from '@perennial/engine';
import { explainFailure, openScratch, rewriteLedger } from '@perennial/engine/storage';
import { erasedIdOf, newErasedId, rememberErased } from '@perennial/import';
import { Failure } from '@perennial/words';
import type { Workspace } from '../workspace/workspace.ts';
import { eraseFile, type FileEraser } from './erase-file.ts';
import { type Eraser, makeEraser } from './eraser.ts';
import { filesOfWorkspace } from './files-of-workspace.ts';
import { eraseFromLedger, type Place, placesInLedger, rowsInLedger } from './ledger-places.ts';
import { type Person, requireOnePerson, sourceFiles, whoIs } from './person.ts';
import { type Elsewhere, whatLeft } from './what-left.ts';

/** What a workspace holds of a person. */
export interface FoundPerson {
  readonly person: Person;
  readonly places: readonly Place[];
  /** Files of the workspace that cannot be looked through. */
  readonly unread: readonly string[];
  /** Copies outside of it. */
  readonly elsewhere: readonly Elsewhere[];
}

/** A person who is about to be deleted: the name in their place, and the key of the ids of their orders, which is kept nowhere. */
export interface Erasure {
  readonly person: Person;
  readonly name: string;
  readonly key: string;
  readonly eraser: Eraser;
  /** The id by which an order of theirs is known from now on. */
  readonly orderId: (id: string) => string;
}

/** Looks for a person in the database and the files of a workspace. `known`: ids that somebody else knows them by. */
export async function findPerson(
  workspace: Workspace,
  asked: string,
  known: readonly string[] = [],
): Promise<FoundPerson> {
  requireFolder(workspace);
  const person = await whoIs(workspace.ledger, asked, known);
  const eraser = makeEraser(person.texts, '');
  const places = await placesInLedger(workspace.ledger, person, eraser);
  const files = await lookThrough(workspace.folder, { person, eraser, name: '' }, false);
  return { person, places: [...places, ...files.held], unread: files.unread, elsewhere: await outside(workspace) };
}

/** What a workspace holds of a person, row by row, for them to have (GDPR, articles 15 and 20). */
export async function exportPerson(workspace: Workspace, asked: string, known: readonly string[] = []) {
  const found = await findPerson(workspace, asked, known);
  return { ...found, rows: await rowsInLedger(workspace.ledger, found.person) };
}

/** Who is to be deleted. Rejects with `person-ambiguous` where several customers fit, and with `not-found.person` where nobody does. */
export async function beginErasure(
  workspace: Workspace | null,
  asked: string,
  {
    known,
    random,
    isKnownElsewhere,
  }: { readonly known: readonly string[]; readonly random: () => Uint8Array; readonly isKnownElsewhere: boolean },
): Promise<Erasure> {
  if (workspace) requireFolder(workspace);
  const person = workspace
    ? await whoIs(workspace.ledger, asked, known)
    : { asked, customers: [], texts: [asked, ...known] };
  requireOnePerson(person);
  const name = newErasedId(random);
  const key = Buffer.concat([random(), random()]).toString('hex');
  const eraser = makeEraser(person.texts, name);
  if (!isKnownElsewhere && person.customers.length === 0) {
    if (!workspace) throw new Failure('not-found.person');
    const places = await placesInLedger(workspace.ledger, person, eraser);
    const { held } = await lookThrough(workspace.folder, { person, eraser, name }, false);
    if (places.length + held.length === 0) throw new Failure('not-found.person');
  }
  return { person, name, key, eraser, orderId: (id) => erasedIdOf(key, id) };
}

/**
 * Deletes a person from a workspace: their orders stay under a name that belongs to nobody, and whatever else names them goes. They are remembered by hashes, so that
 * the next import of the same file does not bring them back. The database is written anew, so that the
 * workspace is to be closed afterwards. Where it is broken off, it can be asked for again: nothing is done twice.
 */
export async function erasePerson(
  workspace: Workspace | null,
  folder: string,
  erasure: Erasure,
  random: () => Uint8Array,
): Promise<Omit<FoundPerson, 'person'>> {
  try {
    rememberErased(folder, erasure.person.texts, random);
    const places = workspace ? await placesInLedger(workspace.ledger, erasure.person, erasure.eraser) : [];
    const left = workspace ? await outside(workspace) : whatLeft(folder);
    if (workspace) await eraseLedger(workspace, erasure);
    const { held, unread } = await lookThrough(folder, erasure, true);
    return { places: [...places, ...held], unread, elsewhere: left };
  } catch (error) {
    throw explainFailure(error);
  }
}

async function eraseLedger(workspace: Workspace, erasure: Erasure): Promise<void> {
  const { ledger, folder } = workspace;
  await ledger.execute(sql`begin transaction`);
  try {
    await eraseFromLedger(ledger, erasure.person, erasure);
    await ledger.execute(sql`commit`);
  } catch (error) {
    await ledger.execute(sql`rollback`).catch(() => {});
    throw error;
  }
  await rewriteLedger(ledger, folder);
}

async function lookThrough(
  folder: string,
  { person, eraser, name }: Pick<Erasure, 'person' | 'eraser' | 'name'>,
  write: boolean,
): Promise<{ readonly held: readonly Place[]; readonly unread: readonly string[] }> {
  const scratch = await openScratch();
  const how: FileEraser = { eraser, texts: person.texts, name, scratch };
  const held: Place[] = [];
  const unread: string[] = [];
  try {
    for (const path of filesOfWorkspace(folder)) {
      const found = await eraseFile(join(folder, path), how, { write });
      if (found === 'held') held.push({ place: path, rows: 1 });
      if (found === 'unread') unread.push(path);
    }
    return { held, unread };
  } finally {
    scratch.close();
  }
}

async function outside({ ledger, folder }: Workspace): Promise<readonly Elsewhere[]> {
  const sources = await sourceFiles(ledger);
  return [
    ...sources.map(({ path, isThere }) => ({ kind: 'source' as const, path, at: null, isThere })),
    ...whatLeft(folder),
  ];
}

function requireFolder({ home, folder }: Workspace): void {
  if (home === 'cluster') throw new Failure('option-invalid.person-on-cluster', { folder: { text: folder } });
}
