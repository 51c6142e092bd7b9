import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { removeSegment, savedSegments, saveSegment } from './segment-files.ts';

const workspace = mkdtempSync(join(tmpdir(), 'perennial-segments-'));
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

it.each(['corner', 'a corner', 'Stammkunden 2026', '高价值 客户', 'a-b_c'])(
  'keeps a segment that is called %s',
  (name) => {
    saveSegment(workspace, { name, rule: 'orders >= 2', action: 'write to them' });
    expect(savedSegments(workspace)).toEqual([{ name, rule: 'orders >= 2', action: 'write to them' }]);
    removeSegment(workspace, name);
  },
);

it.each(['', ' ', ' a', 'a ', '../a', 'a/b', 'a.b', 'a\nb', 'x'.repeat(61)])('refuses %j as a name', (name) => {
  expect(() => saveSegment(workspace, { name, rule: 'orders >= 2', action: '' })).toThrow(
    expect.objectContaining({ code: 'option-invalid' }),
  );
  expect(savedSegments(workspace)).toEqual([]);
});
