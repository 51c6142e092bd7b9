import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { forgetErased } from '@perennial/import';
import {
  beginErasure,
  type Elsewhere,
  erasePerson,
  exportPerson,
  type FoundPerson,
  findPerson,
  makeEraser,
  openWorkspace,
  type Place,
  type Workspace,
} from '@perennial/study';
import { Failure } from '@perennial/words';
import { removeLeftDecisions, writeLeftDecisions } from '../live/write/left-decisions.ts';
import { SERVER_FOLDER, type Store } from '../store/open-store.ts';
import { unlessServed } from '../store/serving-lock.ts';
import { compactStore } from './compact-store.ts';
import { eraseFromStore, placesInStore, rowsInStore } from './erase-from-store.ts';
import { type PersonInStore, personInStore } from './names-in-store.ts';

/** A workspace with the store of its server, where there is one. */
export interface PersonalDataPlace {
  readonly folder: string;
  readonly store: Pick<Store, 'db' | 'file'> | null;
  readonly randomKey: () => Uint8Array;
}

/** What is known of a person, everywhere. */
export interface PersonFound {
  readonly customers: readonly string[];
  /** All by which they are known. */
  readonly names: readonly string[];
  readonly places: readonly Place[];
  readonly unread: readonly string[];
  readonly elsewhere: readonly Elsewhere[];
}

/** Looks for a person by an id, an e-mail, a telephone number or a name. Rejects with `workspace-in-use` while a run writes. */
export async function findPersonalData(place: PersonalDataPlace, asked: string): Promise<PersonFound> {
  const inStore = await knownInStore(place, asked);
  return inWorkspace(place, async (workspace) => {
    const found = workspace ? await findPerson(workspace, asked, inStore?.texts) : nowhere(asked, inStore);
    const { person, places, unread, elsewhere } = found;
    const eraser = makeEraser(person.texts, '');
    const there = place.store && inStore ? await placesInStore(place.store.db, inStore, eraser) : [];
    const all = [...places, ...there];
    return { customers: person.customers, names: person.texts, places: all, unread, elsewhere };
  });
}

/** The same with every row, for the person to have. */
export async function exportPersonalData(place: PersonalDataPlace, asked: string) {
  const inStore = await knownInStore(place, asked);
  return inWorkspace(place, async (workspace) => {
    const found = workspace
      ? await exportPerson(workspace, asked, inStore?.texts)
      : { ...nowhere(asked, inStore), rows: {} };
    const events = (inStore?.lines ?? []).map(({ line: { at, type, event, body } }) => ({
      at: new Date(Number(at)).toISOString(),
      type,
      event,
      body: JSON.parse(body) as unknown,
    }));
    const live = place.store && inStore ? await rowsInStore(place.store.db, inStore) : {};
    const { person, rows, places } = found;
    const names = person.texts;
    return { customers: person.customers, names, places, workspace: rows, server: { events, ...live } };
  });
}

export interface PersonErased extends Omit<PersonFound, 'customers' | 'names'> {
  /** The name in the place of the person: nothing leads from it to them. */
  readonly reference: string;
}

/**
 * Deletes a person from the workspace and from the store. Rejects with `not-found.person` where nobody is known by that, with `person-ambiguous` where several are, and
 * with `workspace-in-use` while a run writes.
 */
export async function erasePersonalData(place: PersonalDataPlace, asked: string): Promise<PersonErased> {
  const { folder, store, randomKey } = place;
  const inStore = await knownInStore(place, asked);
  return inWorkspace(place, async (workspace) => {
    const isKnownElsewhere = inStore !== null && inStore.lines.length + inStore.ids.length > 0;
    const known = inStore?.texts ?? [];
    const erasure = await beginErasure(workspace, asked, { known, random: randomKey, isKnownElsewhere });
    removeCopies(folder);
    const found = await erasePerson(workspace, folder, erasure, randomKey);
    const { person, name, key, eraser } = erasure;
    const there = store ? await eraseFromStore(store.db, { texts: person.texts, name, key, eraser }) : [];
    if (store) await compactStore(store);
    return { ...found, places: [...found.places, ...there], reference: name };
  });
}

/** Lets a person come back who has become a customer again. Rejects with `not-found.person` where nobody was deleted who was known by that. */
export function readmitPerson({ folder }: Pick<PersonalDataPlace, 'folder'>, asked: string): number {
  const forgotten = forgetErased(folder, [asked]);
  if (forgotten === 0) throw new Failure('not-found.person');
  return forgotten;
}

async function knownInStore({ folder, store }: PersonalDataPlace, asked: string): Promise<PersonInStore | null> {
  if (!store) return null;
  await writeLeftDecisions(store);
  // Of a file, which has one server.
  if (store.file !== null) unlessServed(folder, () => removeLeftDecisions(store));
  return personInStore(store.db, [asked]);
}

function nowhere(asked: string, inStore: PersonInStore | null): FoundPerson {
  return { person: { asked, customers: [], texts: inStore?.texts ?? [asked] }, places: [], unread: [], elsewhere: [] };
}

/** Copies that are made again when they are needed, with ids of orders in them. */
function removeCopies(folder: string): void {
  for (const name of ['live', 'fetched', 'previews'])
    rmSync(join(folder, SERVER_FOLDER, name), { recursive: true, force: true });
}

async function inWorkspace<Found>(
  { folder }: Pick<PersonalDataPlace, 'folder'>,
  look: (workspace: Workspace | null) => Promise<Found>,
): Promise<Found> {
  const workspace = await openIfThere(folder);
  try {
    return await look(workspace);
  } finally {
    workspace?.close();
  }
}

/** A server that only takes events has no study yet. */
async function openIfThere(folder: string): Promise<Workspace | null> {
  try {
    return await openWorkspace(folder, { create: false });
  } catch (error) {
    if (error instanceof Failure && error.code === 'workspace-missing') return null;
    throw error;
  }
}
