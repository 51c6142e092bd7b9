import type { Language } from '@perennial/words';
import { ask } from '../../ask.ts';

const nameOf = (experience: string) => `perennial.draft.${experience}`;

/** A configuration to go on from, as text: of the version after the newest. */
export function draftOf(configuration: object, newest: number): string {
  return JSON.stringify({ ...configuration, version: newest + 1 }, null, 2);
}

/** The draft that was left in this browser. */
export function readDraft(experience: string): string | null {
  return localStorage.getItem(nameOf(experience));
}

/** The draft that was saved for all who work on the page; null where there is none. */
export async function savedDraft(experience: string, language: Language): Promise<string | null> {
  const { draft } = await ask('GET /api/experiences/:key/draft', { params: { key: experience }, language });
  return draft && JSON.stringify(draft.configuration, null, 2);
}

export function keepDraft(experience: string, text: string): void {
  localStorage.setItem(nameOf(experience), text);
}

export function forgetDraft(experience: string): void {
  localStorage.removeItem(nameOf(experience));
}
