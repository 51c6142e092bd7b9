import { expect, it } from 'vitest';
import { workspaceWords } from './workspace-words.ts';

it.each([
  ['perennial', ''],
  ['shops/a', ' --workspace shops/a'],
  ["Ada's shop", ` --workspace 'Ada'\\''s shop'`],
])('names the folder %s where a command would not find it by itself', (folder, words) =>
  expect(workspaceWords(folder)).toBe(words),
);
