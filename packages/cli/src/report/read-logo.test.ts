import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UsageError } from '../usage/usage-error.ts';
import { readLogo } from './read-logo.ts';

const folder = mkdtempSync(join(tmpdir(), 'perennial-logo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(20)]);
const webp = Buffer.concat([Buffer.from('RIFF'), Buffer.alloc(4), Buffer.from('WEBPVP8 ')]);
const svg = Buffer.from(
  '<?xml version="1.0"?>\n<!-- a circle -->\n<svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg>',
);

function logo(name: string, content: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readLogo(path, name);
}

/** The sentence of the usage that is refused. */
function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof UsageError) return error.key;
    throw error;
  }
  return 'nothing';
}

describe('a logo', () => {
  it.each([
    ['logo.png', png, 'image/png'],
    ['LOGO.JPG', jpeg, 'image/jpeg'],
    ['logo.webp', webp, 'image/webp'],
    ['logo.svg', svg, 'image/svg+xml'],
    // What a picture is is decided by its content.
    ['renamed.png', jpeg, 'image/jpeg'],
  ])('%s is put into the page whole', (name, content, type) =>
    expect(logo(name, content)).toBe(`data:${type};base64,${content.toString('base64')}`),
  );

  it.each([
    ['of another kind', 'logo.gif', Buffer.from('GIF89a'), 'usage.logo-type'],
    ['that is no picture, whatever it is called', 'logo.png', Buffer.from('a text'), 'usage.logo-type'],
    ['that is a page', 'logo.svg', Buffer.from('<!doctype html><svg></svg>'), 'usage.logo-type'],
    ['that is empty', 'empty.png', Buffer.alloc(0), 'usage.logo-type'],
    ['of more than 300 kB', 'large.png', Buffer.concat([png, Buffer.alloc(300_000)]), 'usage.logo-size'],
  ])('%s is refused', (_, name, content, code) => expect(refusal(() => logo(name, content))).toBe(code));

  it('that is not there is refused, and so is a folder', () => {
    expect(refusal(() => readLogo(join(folder, 'none.png'), 'none.png'))).toBe('usage.logo-missing');
    expect(refusal(() => readLogo(folder, 'folder.png'))).toBe('usage.logo-missing');
  });
});
