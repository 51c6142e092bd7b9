import { normaliseHeader } from '../lexicon/headers.ts';
import type { KnownExport } from './known-export.ts';

/** The export that has such headers: the first of which all markers are there. */
export function recogniseExport(headers: readonly string[], exports: readonly KnownExport[]): KnownExport | undefined {
  const there = new Set(headers.map(normaliseHeader));
  return exports.find(({ markers }) => markers.every((marker) => there.has(marker)));
}
