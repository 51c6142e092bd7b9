import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { scriptAddress } from '../src/script-path.ts';

it('is a script of no more than 5 kB as browsers receive it', () => {
  expect(gzipSync(readFileSync(scriptAddress), { level: 9 }).length).toBeLessThanOrEqual(5000);
});
