import { describe, expect, it } from 'vitest';
import { normaliseHeader } from '../lexicon/headers.ts';
import type { KnownExport } from './known-export.ts';
import { knownExports } from './known-exports.ts';
import { recogniseExport } from './recognise-export.ts';

const headersOf = ({ columns, markers }: KnownExport) => [...new Set([...markers, ...Object.values(columns).flat()])];

describe.each(knownExports.map((each) => [each.title, each] as const))('%s', (_, known) => {
  it('is recognised by its own headers, whatever stands before it in the list', () => {
    expect(recogniseExport(headersOf(known), knownExports)?.title).toBe(known.title);
    expect(recogniseExport([...headersOf(known), 'notes', 'tags'].reverse(), knownExports)?.title).toBe(known.title);
  });

  it('is not recognised where a marker is missing', () => {
    for (const marker of known.markers) {
      const others = headersOf(known).filter((header) => header !== marker);
      expect(recogniseExport(others, knownExports)?.title).not.toBe(known.title);
    }
  });

  it('writes its headers as they are compared', () => {
    for (const header of headersOf(known)) expect(normaliseHeader(header)).toBe(header);
  });
});

it('gives every export a title of its own', () => {
  const titles = knownExports.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});
