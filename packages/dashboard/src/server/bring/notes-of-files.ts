import type { PreviewAnswer } from '@perennial/server';

type Source = PreviewAnswer['sources'][number];
type Note = Source['notes'][number];

/** What was decided of every file alike, where there are several: it is said once. */
export function notesOfAll(sources: readonly Pick<Source, 'notes'>[]): readonly Note[] {
  const [first, ...others] = sources;
  if (!first || others.length === 0) return [];
  return first.notes.filter((note) => others.every(({ notes }) => notes.some(({ words }) => words === note.words)));
}

/** What was decided of a file and not of every other alike. */
export function notesOfOne(file: string, sources: readonly Pick<Source, 'name' | 'notes'>[]): readonly Note[] {
  const ofAll = new Set(notesOfAll(sources).map(({ words }) => words));
  return sources.find(({ name }) => name === file)?.notes.filter(({ words }) => !ofAll.has(words)) ?? [];
}
